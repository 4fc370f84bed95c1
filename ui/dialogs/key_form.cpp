#include "ui/dialogs/key_form.h"

#include <QCoreApplication>

#include "ui/widgets/secret_field.h"

namespace stacknet::ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("KeyForm", text);
}

}  // namespace

QString nodeKeyNameFault(const QString& name) {
    if (name.trimmed().toUtf8().size() <= kKeyNameBytesMax) return {};
    return say(QT_TRANSLATE_NOOP("KeyForm",
                                 "Too long: a name has at most %1 bytes. Letters with accents "
                                 "take two, and those of some scripts three or four."))
        .arg(kKeyNameBytesMax);
}

QString keyPassphraseFault(const SecretField& field) {
    if (field.isEmpty()) return {};
    const int bytes = field.byteLength();
    if (bytes < kKeyPassphraseBytesMin)
        return say(QT_TRANSLATE_NOOP("KeyForm", "Too short: use at least %1 characters."))
            .arg(kKeyPassphraseBytesMin);
    if (bytes > kKeyPassphraseBytesMax)
        return say(QT_TRANSLATE_NOOP("KeyForm", "Too long: a passphrase has at most %1 bytes."))
            .arg(kKeyPassphraseBytesMax);
    return {};
}

QString keyRepeatFault(const SecretField& field, const SecretField& repeat) {
    if (repeat.isEmpty() || repeat.equals(field)) return {};
    return say(QT_TRANSLATE_NOOP("KeyForm", "The two passphrases differ."));
}

QString keyPassphraseHelp() {
    return say(QT_TRANSLATE_NOOP("KeyForm",
                                 "At least %1 characters; four random words are better."))
        .arg(kKeyPassphraseBytesMin);
}

bool isNewPassphrase(const SecretField& field, const SecretField& repeat) {
    return !field.isEmpty() && keyPassphraseFault(field).isEmpty() && repeat.equals(field);
}

}  // namespace stacknet::ui
