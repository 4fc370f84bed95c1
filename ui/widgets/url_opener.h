#pragma once

#include <functional>

#include <QUrl>

namespace stacknet::ui {

/// Opens an address in the system's browser; false when nothing could be started. Tests put their
/// own in place; an empty one brings the system's back.
using UrlOpener = std::function<bool(const QUrl&)>;
void setUrlOpener(UrlOpener opener);
bool openUrl(const QUrl& url);

}  // namespace stacknet::ui
