#pragma once

#include <QString>

namespace stacknet::ui {

inline constexpr int kSecretClipboardMs = 30'000;

void copyText(const QString& text);
/// Copies a secret, marks it for clipboard managers as not to be kept, and takes it out again after
/// kSecretClipboardMs unless something else was copied since.
void copySecret(const QString& secret);
QString clipboardText();

}  // namespace stacknet::ui
