#pragma once

#include <vector>

#include <QWidget>

#include "ui/text/words.h"

class QVBoxLayout;

namespace stacknet::ui {

class ChainLink;
class TextLabel;

/// A certificate chain, leaf first, as a vertical list: who, how much of its life is over, who
/// signed it; open, also until when and its fingerprint. Each opens and closes; the first one that
/// is not good stands open.
class ChainView final : public QWidget {
    Q_OBJECT
public:
    struct Certificate {
        QString subject;
        QString role;  ///< "Leaf", "Root", ...
        QString serial;
        QString fingerprint;  ///< hexadecimal SHA-256
        std::int64_t notBeforeMs = 0;
        std::int64_t notAfterMs = 0;
        QString state;  ///< "Valid"
        Tone tone = Tone::Ok;
        QString problem;        ///< a sentence; empty: none
        QString standing = {};  ///< always seen: who signed it, what is known of its revocation
        Tone standingTone = Tone::Neutral;
        QString revocation = {};  ///< a sentence about its revocation; empty: none
        bool operator==(const Certificate&) const = default;
    };
    explicit ChainView(const QString& objectName, QWidget* parent = nullptr);
    /// `nowMs` is what the bars of validity are drawn for.
    void setChain(std::vector<Certificate> chain, std::int64_t nowMs);
    int count() const { return static_cast<int>(m_chain.size()); }
    bool isOpen(int index) const;
    void setOpen(int index, bool open);

private:
    std::vector<Certificate> m_chain;
    std::vector<ChainLink*> m_links;
    QVBoxLayout* m_column;
};

}  // namespace stacknet::ui
