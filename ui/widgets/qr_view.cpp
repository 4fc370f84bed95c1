#include "ui/widgets/qr_view.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

#include <QPainter>

namespace stacknet::ui {
namespace {

constexpr int kQuietModules = 4;  // ISO 18004: the light border that scanners need
constexpr int kModulePixels = 6;
constexpr int kBytesMax = 1'000;

}  // namespace

QrView::QrView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("qrView"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString& text) {
    m_modules = 0;
    m_dark.clear();
    const QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty() && utf8.size() <= kBytesMax) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(static_cast<int>(utf8.size()),
                              reinterpret_cast<const unsigned char*>(utf8.constData()), 0,
                              QR_ECLEVEL_M),
            QRcode_free);
        if (code) {
            m_modules = code->width;
            const auto count =
                static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
            m_dark.resize(count);
            for (std::size_t i = 0; i < count; ++i) m_dark[i] = (code->data[i] & 1) != 0;
        }
    }
    setAccessibleName(m_modules > 0 ? tr("QR code of %1").arg(text) : QString());
    updateGeometry();
    update();
}

bool QrView::dark(int column, int row) const {
    if (column < 0 || row < 0 || column >= m_modules || row >= m_modules) return false;
    return m_dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_modules) +
                  static_cast<std::size_t>(column)];
}

QSize QrView::sizeHint() const {
    const int side = (m_modules + 2 * kQuietModules) * kModulePixels;
    return m_modules > 0 ? QSize(side, side) : QSize(0, 0);
}

void QrView::paintEvent(QPaintEvent* /*event*/) {
    if (m_modules == 0) return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int pixels = std::min(width(), height()) / (m_modules + 2 * kQuietModules);
    const int left = (width() - pixels * m_modules) / 2;
    const int top = (height() - pixels * m_modules) / 2;
    for (int row = 0; row < m_modules; ++row) {
        for (int column = 0; column < m_modules; ++column) {
            if (dark(column, row))
                painter.fillRect(left + column * pixels, top + row * pixels, pixels, pixels,
                                 Qt::black);
        }
    }
}

}  // namespace stacknet::ui
