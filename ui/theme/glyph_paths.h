#pragma once

#include "ui/theme/icons.h"

namespace stacknet::ui {

/// The glyph's path on a 24 x 24 grid, words parted by spaces: M x y, L x y, C x1 y1 x2 y2 x y,
/// O cx cy r (circle), R x y w h radius, Z. Never null; empty for no glyph.
const char* glyphPath(Glyph glyph);

}  // namespace stacknet::ui
