#pragma once

#include <QIcon>
#include <QPixmap>

#include "ui/text/words.h"

class QPainter;

namespace stacknet::ui {

/// Line icons drawn from path data on a 24 x 24 grid; sharp at any scale, no files.
enum class Glyph : std::uint8_t {
    Overview,
    Key,
    Work,
    Logs,
    Copy,
    Check,
    Warning,
    Info,
    Octagon,
    Dot,
    Clock,
    Close,
    ChevronDown,
    ChevronRight,
    Lock,
    Unlock,
    Plus,
    Download,
    Refresh,
    Network,
    Search,
    Sun,
    Moon,
    Columns,
    Table,
    Image,
    Command,
    Offline,
    Shield,
    Receipt,
    Plug,
    Staking,
    Points,
    Attestation,
    Consensus,
    Access,
    Earnings,
    Inbox,
    Settings,
    Privacy,
    Bell,
    Eye,
    EyeOff,
    Pause,
    Play,
    Stop,
    Power,
    Trash,
    ChevronLeft,
    ChevronUp,
    ArrowUp,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    Ban,
    Wallet,
    Filter,
    More,
    Upload,
    ExternalLink,
    Link,
    File,
    Folder,
    Calendar,
    Bolt,
    Gpu,
    Database,
    User,
    Users,
    Monitor,
    Help,
    Edit,
    Flag,
    Scale,
    Mail,
    Send,
    History,
    Contrast,
    Minus,
    Qr,
    Print,
    Tool,
    Chart,
    Tag,
    Battery,
    Language,
};
/// How many glyphs there are.
inline constexpr int kGlyphs = static_cast<int>(Glyph::Language) + 1;

/// Paints the glyph into `rect` with the colour.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color);
/// An icon in a colour of the theme: muted when disabled; follows theme changes.
QIcon glyphIcon(Glyph glyph, Tone tone = Tone::Neutral);
/// The icon that says a tone: octagon, triangle, circle.
Glyph toneGlyph(Tone tone);

/// The program's icon, drawn at `size` pixels.
QPixmap appIconPixmap(int size);

}  // namespace stacknet::ui
