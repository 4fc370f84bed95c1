#pragma once

#include <memory>

#include <QString>

class QTranslator;

namespace stacknet::console {

/// The language of the screens: catalogues of ours and of Qt's, number and date forms, and the
/// direction of the layout. Windows made before keep their words. GUI thread.
class Language {
public:
    Language();
    ~Language();
    /// "de", "zh_CN", ..., or "system". English stands in for a language without a catalogue.
    void use(const QString& code);

private:
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt;
};

}  // namespace stacknet::console
