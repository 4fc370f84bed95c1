#include "ui/widgets/url_opener.h"

#include <utility>

#include <QDesktopServices>

namespace stacknet::ui {
namespace {

UrlOpener& theOpener() {
    static UrlOpener opener;
    return opener;
}

}  // namespace

void setUrlOpener(UrlOpener opener) {
    theOpener() = std::move(opener);
}

bool openUrl(const QUrl& url) {
    return theOpener() ? theOpener()(url) : QDesktopServices::openUrl(url);
}

}  // namespace stacknet::ui
