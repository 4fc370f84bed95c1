#pragma once

#include <QString>

namespace stacknet::ui {

class SecretField;

/// What is wrong with what is typed for a Node Key, as its keystore counts: in bytes of UTF-8.
/// Empty: nothing. An empty field is not wrong yet.
inline constexpr int kKeyNameBytesMax = 64;
inline constexpr int kKeyPassphraseBytesMin = 8;
inline constexpr int kKeyPassphraseBytesMax = 1'024;

QString nodeKeyNameFault(const QString& name);
QString keyPassphraseFault(const SecretField& field);
QString keyRepeatFault(const SecretField& field, const SecretField& repeat);
/// The help below a new passphrase.
QString keyPassphraseHelp();
/// Both are typed, and nothing is wrong with them.
bool isNewPassphrase(const SecretField& field, const SecretField& repeat);

}  // namespace stacknet::ui
