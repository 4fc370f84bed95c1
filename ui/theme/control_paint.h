#pragma once

#include <QColor>
#include <QStyle>
#include <QStyleOption>

#include "ui/theme/tokens.h"

class QPainter;
class QWidget;

/// How ConsoleStyle's controls look. Everything is painted in the theme's colours of the moment.
namespace stacknet::ui {

struct ButtonColors {
    QColor fill, line, text;
};

QString variantOf(const QWidget* widget);
void roundRect(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& line,
               double radius = kControlRadius);
void focusRing(QPainter* painter, const QRect& rect, double radius = kControlRadius + kRing);
QRect body(const QRect& rect);
ButtonColors buttonColors(const QStyleOption* option, const QString& variant);
void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QString& variant);
void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QRect& handle);
void drawCheckBox(const QStyleOption* option, QPainter* painter);
void drawRadio(const QStyleOption* option, QPainter* painter);
void drawTab(const QStyleOption* option, QPainter* painter);
void drawTabLabel(const QStyleOptionTab& tab, QPainter* painter);
void drawProgress(const QStyleOption* option, QPainter* painter, bool contents);
QRect spinBoxRect(const QStyleOptionComplex& option, QStyle::SubControl control);
void drawSpinBox(const QStyleOptionSpinBox& spin, QPainter* painter);
void drawHeader(const QStyleOption* option, QPainter* painter);
int buttonIcon();
int menuArrow();

}  // namespace stacknet::ui
