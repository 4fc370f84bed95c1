#include "ui/widgets/copy_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/clipboard.h"

namespace stacknet::ui {
namespace {

constexpr int kCopiedMs = 1'500;

}  // namespace

CopyButton::CopyButton(const QString& what, std::function<QString()> source, QWidget* parent)
    : QPushButton(tr("Copy"), parent), m_label(tr("Copy")), m_source(std::move(source)) {
    setIcon(glyphIcon(Glyph::Copy));
    setAccessibleName(tr("Copy %1").arg(what));
    m_back.setSingleShot(true);
    connect(&m_back, &QTimer::timeout, this, [this] {
        setText(m_label);
        setIcon(glyphIcon(Glyph::Copy));
    });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    setMinimumWidth(sizeHint().width() + 16);
}

void CopyButton::setIconOnly() {
    m_iconOnly = true;
    m_label.clear();
    setText({});
    setToolTip(accessibleName());
    setMinimumWidth(0);
    setFixedSize(kRowHeight, kRowHeight);
}

void CopyButton::copy() {
    const QString text = m_source();
    if (text.isEmpty()) return;
    if (m_secret)
        copySecret(text);
    else
        copyText(text);
    if (!m_iconOnly) setText(tr("Copied"));
    setIcon(glyphIcon(Glyph::Check, Tone::Ok));
    m_back.start(kCopiedMs);
}

}  // namespace stacknet::ui
