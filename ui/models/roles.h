#pragma once

#include <Qt>

namespace stacknet::ui {

/// What our models answer besides Qt's own roles.
enum Role {
    SortRole = Qt::UserRole + 1,  ///< a number or text to sort by
    IdRole,                       ///< the row's id, QString
    ToneRole,                     ///< int(Tone): the cell is shown as a pill
    ExportRole,                   ///< the exact value for CSV and JSON: base units, UTC, full ids
    MonoRole,                     ///< bool: digits or an id, shown in the fixed-pitch family
    LevelRole,                    ///< log level 0..4
    AmountRole,                   ///< bool: an amount, hidden while the privacy mask is on
    GlyphRole,                    ///< int(Glyph): of the pill, where it is not that of its tone
};

}  // namespace stacknet::ui
