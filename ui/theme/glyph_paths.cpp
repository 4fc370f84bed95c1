#include "ui/theme/glyph_paths.h"

namespace stacknet::ui {

const char* glyphPath(Glyph glyph) {
    switch (glyph) {
        case Glyph::Overview:
            return "R 3 3 8 10 1.5 R 14 3 7 6 1.5 R 14 12 7 9 1.5 R 3 16 8 5 1.5";
        case Glyph::Key:
            return "O 8 15 4.5 M 11.2 11.8 L 20 3 M 16 7 L 19 10 M 13 10 L 15 12";
        case Glyph::Work:
            return "R 5 5 14 14 2 R 9.5 9.5 5 5 1 M 9 2 L 9 5 M 15 2 L 15 5 M 9 19 L 9 22 M 15 19 "
                   "L 15 22 M 2 9 L 5 9 M 2 15 L 5 15 M 19 9 L 22 9 M 19 15 L 22 15";
        case Glyph::Logs:
            return "M 4 5 L 4.01 5 M 8 5 L 20 5 M 4 12 L 4.01 12 M 8 12 L 20 12 M 4 19 L 4.01 19 M "
                   "8 19 L 16 19";
        case Glyph::Copy:
            return "R 9 9 12 12 2 M 5 15 L 4.5 15 C 3.5 15 3 14.5 3 13.5 L 3 4.5 C 3 3.5 3.5 3 4.5 "
                   "3 L 13.5 3 C 14.5 3 15 3.5 15 4.5 L 15 5";
        case Glyph::Check:
            return "M 5 12.5 L 10 17.5 L 19.5 7";
        case Glyph::Warning:
            return "M 12 3.5 L 22 20.5 L 2 20.5 Z M 12 10 L 12 14.5 M 12 17.5 L 12.01 17.5";
        case Glyph::Info:
            return "O 12 12 9.5 M 12 11 L 12 17 M 12 7.5 L 12.01 7.5";
        case Glyph::Octagon:
            return "M 8 2.5 L 16 2.5 L 21.5 8 L 21.5 16 L 16 21.5 L 8 21.5 L 2.5 16 L 2.5 8 Z M 12 "
                   "7.5 L 12 13 M 12 16.5 L 12.01 16.5";
        case Glyph::Dot:
            return "O 12 12 4";
        case Glyph::Clock:
            return "O 12 12 9.5 M 12 6.5 L 12 12 L 16 14";
        case Glyph::Close:
            return "M 6 6 L 18 18 M 18 6 L 6 18";
        case Glyph::ChevronDown:
            return "M 6 9 L 12 15 L 18 9";
        case Glyph::ChevronRight:
            return "M 9 6 L 15 12 L 9 18";
        case Glyph::Lock:
            return "R 5 11 14 10 2 M 8 11 L 8 7.5 C 8 2.2 16 2.2 16 7.5 L 16 11";
        case Glyph::Unlock:
            return "R 5 11 14 10 2 M 8 11 L 8 7.5 C 8 3 14.5 2.5 15.7 6";
        case Glyph::Plus:
            return "M 12 5 L 12 19 M 5 12 L 19 12";
        case Glyph::Download:
            return "M 12 4 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 20 L 20 20";
        case Glyph::Refresh:
            return "M 20 12 C 20 21.5 4 21.5 4 12 C 4 3.5 15 1.5 19 8 M 19.5 3 L 19.5 8.5 L 14 8.5";
        case Glyph::Network:
            return "O 12 5 2.5 O 5 19 2.5 O 19 19 2.5 M 11 7.3 L 6.2 16.7 M 13 7.3 L 17.8 16.7 M "
                   "7.5 19 L 16.5 19";
        case Glyph::Search:
            return "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21";
        case Glyph::Sun:
            return "O 12 12 4 M 12 2 L 12 4.5 M 12 19.5 L 12 22 M 2 12 L 4.5 12 M 19.5 12 L 22 12 "
                   "M "
                   "5 5 L 6.7 6.7 M 17.3 17.3 L 19 19 M 19 5 L 17.3 6.7 M 6.7 17.3 L 5 19";
        case Glyph::Moon:
            return "M 20 14.5 C 12 17.5 6.5 12 9.5 4 C 1.5 7 2.5 19.5 11 20.5 C 15 21 18.5 18.5 20 "
                   "14.5 Z";
        case Glyph::Columns:
            return "R 3 4 18 16 2 M 9 4 L 9 20 M 15 4 L 15 20";
        case Glyph::Table:
            return "R 3 4 18 16 2 M 3 10 L 21 10 M 3 15 L 21 15 M 10 10 L 10 20";
        case Glyph::Image:
            return "R 3 4 18 16 2 O 8.5 9.5 1.8 M 4 18 L 10 13 L 13 15.5 L 17 11.5 L 21 15";
        case Glyph::Command:
            return "M 5 7 L 10 12 L 5 17 M 12 18 L 19 18";
        case Glyph::Offline:
            return "M 3 3 L 21 21 M 5 12 C 7 10 9 9 11 8.8 M 19 12 C 18 11 17 10.3 16 9.8 M 8.5 "
                   "15.5 C 10.5 13.8 13.5 13.8 15.5 15.5 M 12 19 L 12.01 19";
        case Glyph::Shield:
            return "M 12 2.5 L 20 5.5 L 20 11 C 20 16.5 16.5 20 12 21.5 C 7.5 20 4 16.5 4 11 L 4 "
                   "5.5 Z M 8.5 12 L 11 14.5 L 15.5 9.5";
        case Glyph::Receipt:
            return "M 5 3 L 19 3 L 19 21.5 L 15.5 19.5 L 12 21.5 L 8.5 19.5 L 5 21.5 Z M 9 8 L 15 "
                   "8 "
                   "M 9 12.5 L 15 12.5";
        case Glyph::Plug:
            return "M 9 2.5 L 9 7 M 15 2.5 L 15 7 M 6 7 L 18 7 L 18 11 C 18 18 6 18 6 11 Z M 12 16 "
                   "L 12 21.5";
        case Glyph::Staking:
            return "M 4 6.5 C 4 2.5 16 2.5 16 6.5 C 16 10.5 4 10.5 4 6.5 Z M 4 6.5 L 4 11.5 C 4 15 "
                   "14 15.5 15.8 12.3 M 4 11.5 L 4 16.5 C 4 19.5 10 20.5 13.5 19 M 16 6.5 L 16 9 O "
                   "17.5 16 4.5";
        case Glyph::Points:
            return "O 12 9 6 M 8.5 14 L 7 21.5 L 12 18.8 L 17 21.5 L 15.5 14 M 12 6 L 12 12 M 9 9 "
                   "L 15 9";
        case Glyph::Attestation:
            return "M 12 2.5 L 14.6 4.6 L 18 4.6 L 18.6 8 L 21.3 10.2 L 19.7 13.3 L 20.3 16.7 L 17 "
                   "17.7 L 15.3 20.7 L 12 19.6 L 8.7 20.7 L 7 17.7 L 3.7 16.7 L 4.3 13.3 L 2.7 "
                   "10.2 L 5.4 8 L 6 4.6 L 9.4 4.6 Z M 8.3 12 L 11 14.6 L 15.8 9.4";
        case Glyph::Consensus:
            return "O 12 12 4.6 O 12 4 1.9 O 20 12 1.9 O 12 20 1.9 O 4 12 1.9 M 9.8 12.1 L 11.4 "
                   "13.7 L 14.3 10.4";
        case Glyph::Access:
            return "O 9 8 4 M 2.5 20.5 C 2.5 15 6 13.5 9 13.5 C 10.5 13.5 12 13.8 13.2 14.6 O 15.4 "
                   "18.6 2.2 M 17 17 L 21 13 M 19.4 14.6 L 21 16.2";
        case Glyph::Earnings:
            return "M 3 20.5 L 21 20.5 M 3 15.5 L 9 9.5 L 13 13.5 L 21 5 M 15.5 5 L 21 5 L 21 10.5";
        case Glyph::Inbox:
            return "M 3 13 L 6 4.5 L 18 4.5 L 21 13 L 21 18.5 C 21 19.5 20.5 20 19.5 20 L 4.5 20 C "
                   "3.5 20 3 19.5 3 18.5 Z M 3 13 L 8.5 13 L 9.8 15.8 L 14.2 15.8 L 15.5 13 L 21 "
                   "13";
        case Glyph::Settings:
            return "M 3 6 L 11 6 M 16 6 L 21 6 O 13.5 6 2.4 M 3 12 L 5.5 12 M 10.5 12 L 21 12 O 8 "
                   "12 2.4 M 3 18 L 13 18 M 18 18 L 21 18 O 15.5 18 2.4";
        case Glyph::Privacy:
            return "M 12 2.5 L 20 5.5 L 20 11 C 20 16.5 16.5 20 12 21.5 C 7.5 20 4 16.5 4 11 L 4 "
                   "5.5 Z R 8.5 10.8 7 5.4 1 M 10 10.8 L 10 9.2 C 10 6.8 14 6.8 14 9.2 L 14 10.8";
        case Glyph::Bell:
            return "M 5 17 L 19 17 C 17.5 15.5 17.5 14 17.5 10.5 C 17.5 3 6.5 3 6.5 10.5 C 6.5 14 "
                   "6.5 15.5 5 17 Z M 10 20.2 C 10.8 21.4 13.2 21.4 14 20.2";
        case Glyph::Eye:
            return "M 2 12 C 6.5 4 17.5 4 22 12 C 17.5 20 6.5 20 2 12 Z O 12 12 3";
        case Glyph::EyeOff:
            return "M 3 3 L 21 21 M 6 7.3 C 4.4 8.4 3 10.1 2 12 C 5.6 18.4 12.6 19.7 17.6 16.4 M "
                   "9.8 6.2 C 14.6 5 19.4 7.3 22 12 C 21.4 13.2 20.6 14.2 19.8 15 M 10 10 C 8.2 "
                   "12.6 11.4 15.8 14 14";
        case Glyph::Pause:
            return "R 6 4.5 4 15 1 R 14 4.5 4 15 1";
        case Glyph::Play:
            return "M 7 4.5 L 19 12 L 7 19.5 Z";
        case Glyph::Stop:
            return "R 5.5 5.5 13 13 2";
        case Glyph::Power:
            return "M 12 3 L 12 11.5 M 7 6.2 C 1 11 4 20.5 12 20.5 C 20 20.5 23 11 17 6.2";
        case Glyph::Trash:
            return "M 4 6.5 L 20 6.5 M 9 6.5 L 9.5 3.5 L 14.5 3.5 L 15 6.5 M 6 6.5 L 7 20.5 L 17 "
                   "20.5 L 18 6.5 M 10 10.5 L 10.4 16.5 M 14 10.5 L 13.6 16.5";
        case Glyph::ChevronLeft:
            return "M 15 6 L 9 12 L 15 18";
        case Glyph::ChevronUp:
            return "M 6 15 L 12 9 L 18 15";
        case Glyph::ArrowUp:
            return "M 12 20 L 12 4.5 M 6 10 L 12 4 L 18 10";
        case Glyph::ArrowDown:
            return "M 12 4 L 12 19.5 M 6 14 L 12 20 L 18 14";
        case Glyph::ArrowLeft:
            return "M 20 12 L 4.5 12 M 10 6 L 4 12 L 10 18";
        case Glyph::ArrowRight:
            return "M 4 12 L 19.5 12 M 14 6 L 20 12 L 14 18";
        case Glyph::Ban:
            return "O 12 12 9 M 5.7 5.7 L 18.3 18.3";
        case Glyph::Wallet:
            return "R 3 6.5 18 13.5 2 M 4.5 6.5 L 16.5 3.5 L 17 6.5 M 21 11 L 16.5 11 C 13.7 11 "
                   "13.7 15.5 16.5 15.5 L 21 15.5 M 17 13.25 L 17.01 13.25";
        case Glyph::Filter:
            return "M 3.5 5 L 20.5 5 L 14 13 L 14 19.5 L 10 17.5 L 10 13 Z";
        case Glyph::More:
            return "O 5 12 1 O 12 12 1 O 19 12 1";
        case Glyph::Upload:
            return "M 12 15.5 L 12 4.5 M 7 9 L 12 4 L 17 9 M 4 20 L 20 20";
        case Glyph::ExternalLink:
            return "M 13.5 4 L 20 4 L 20 10.5 M 20 4 L 11 13 M 17.5 14 L 17.5 20 L 4 20 L 4 6.5 L "
                   "10 6.5";
        case Glyph::Link:
            return "M 10 14 C 7 11 8.5 9 10 7.5 L 13 4.5 C 17 1 23 7 19.5 11 L 17.5 13 M 14 10 C "
                   "17 13 15.5 15 14 16.5 L 11 19.5 C 7 23 1 17 4.5 13 L 6.5 11";
        case Glyph::File:
            return "M 6 2.5 L 14 2.5 L 19 7.5 L 19 21.5 L 6 21.5 Z M 14 2.5 L 14 7.5 L 19 7.5 M 9 "
                   "12.5 L 16 12.5 M 9 16.5 L 16 16.5";
        case Glyph::Folder:
            return "M 3 19.5 L 3 5 L 9.5 5 L 12 8 L 21 8 L 21 19.5 Z";
        case Glyph::Calendar:
            return "R 3.5 5 17 16 2 M 3.5 10 L 20.5 10 M 8 2.5 L 8 6.5 M 16 2.5 L 16 6.5";
        case Glyph::Bolt:
            return "M 13 2.5 L 4.5 14 L 11 14 L 10.5 21.5 L 19.5 9.5 L 13 9.5 Z";
        case Glyph::Gpu:
            return "R 3.5 6 18 10.5 1.5 O 9 11.2 2.6 O 16.5 11.2 2.6 M 3.5 3.5 L 3.5 21 M 8 16.5 L "
                   "8 19.5 M 12 16.5 L 12 19.5 M 16 16.5 L 16 19.5";
        case Glyph::Database:
            return "M 4 6 C 4 2 20 2 20 6 C 20 10 4 10 4 6 Z M 4 6 L 4 18 C 4 22 20 22 20 18 L 20 "
                   "6 M 4 12 C 4 16 20 16 20 12";
        case Glyph::User:
            return "O 12 8 4.3 M 4 21 C 4 15.5 8 14.5 12 14.5 C 16 14.5 20 15.5 20 21";
        case Glyph::Users:
            return "O 9 8 3.8 M 2 20.5 C 2 15.5 5.5 14.5 9 14.5 C 12.5 14.5 16 15.5 16 20.5 M 15.5 "
                   "4.4 C 19.5 4.6 19.5 11.2 15.5 11.6 M 18 14.8 C 20.5 15.6 22 17.3 22 20.5";
        case Glyph::Monitor:
            return "R 3 4 18 12.5 2 M 9 20.5 L 15 20.5 M 12 16.5 L 12 20.5";
        case Glyph::Help:
            return "O 12 12 9.5 M 9 9.5 C 9 5.5 15.5 6 15 9.8 C 14.7 11.8 12 11.8 12 14.2 M 12 "
                   "17.3 L 12.01 17.3";
        case Glyph::Edit:
            return "M 4 20 L 4.8 16 L 16.5 4.3 C 18.5 2.6 21.3 5.4 19.7 7.5 L 8 19.2 Z M 14.5 6.5 "
                   "L 17.5 9.5";
        case Glyph::Flag:
            return "M 5 21.5 L 5 3.5 M 5 4 C 9 1.5 13 7 19 4 L 19 13.5 C 13 16.5 9 11 5 13.5";
        case Glyph::Scale:
            return "M 12 3 L 12 20.5 M 7 20.5 L 17 20.5 M 4.5 6 L 19.5 6 M 5.5 6 L 2.5 13 C 2.8 16 "
                   "8.2 16 8.5 13 L 5.5 6 M 18.5 6 L 15.5 13 C 15.8 16 21.2 16 21.5 13 L 18.5 6";
        case Glyph::Mail:
            return "R 3 5 18 14 2 M 3.5 6.5 L 12 13 L 20.5 6.5";
        case Glyph::Send:
            return "M 21 3 L 3 10 L 10 13.5 L 13.5 21 Z M 21 3 L 10 13.5";
        case Glyph::History:
            return "M 4 12 C 4 2.5 20 2.5 20 12 C 20 20.5 8 21.5 5 15.5 M 3.5 7 L 4.2 12.2 L 9.2 "
                   "11 M 12 7.5 L 12 12.5 L 15.5 14.5";
        case Glyph::Contrast:
            return "O 12 12 9 M 12 3 L 12 21 M 12 7 L 18.5 7 M 12 11 L 20.5 11 M 12 15 L 19.5 15";
        case Glyph::Minus:
            return "M 5 12 L 19 12";
        case Glyph::Qr:
            return "R 3.5 3.5 6.5 6.5 1 R 14 3.5 6.5 6.5 1 R 3.5 14 6.5 6.5 1 M 14 14 L 16 14 M 20 "
                   "14 L 20 17 M 14 17.5 L 14 20.5 L 16.5 20.5 M 20 20.5 L 20.01 20.5 M 17 17 L "
                   "17.01 17";
        case Glyph::Print:
            return "M 6.5 9 L 6.5 3 L 17.5 3 L 17.5 9 M 6.5 17.5 L 3.5 17.5 L 3.5 9 L 20.5 9 L "
                   "20.5 17.5 L 17.5 17.5 R 6.5 14 11 7 1";
        case Glyph::Tool:
            return "M 14.5 6.5 C 13.5 3.5 16.5 2 18.5 2.8 L 15.8 5.5 L 18.5 8.2 L 21.2 5.5 C 22 8 "
                   "20 10.5 17.2 9.5 L 8 20 C 6 22 2 18 4 16 Z";
        case Glyph::Chart:
            return "M 3.5 3.5 L 3.5 20.5 L 21 20.5 M 8 20 L 8 13 M 12.5 20 L 12.5 7 M 17 20 L 17 "
                   "10.5";
        case Glyph::Tag:
            return "M 3.5 3.5 L 12 3.5 L 21 12.5 L 12.5 21 L 3.5 12 Z M 8 8 L 8.01 8";
        case Glyph::Battery:
            return "R 2.5 7.5 16.5 9 2 M 21.5 10.5 L 21.5 13.5 M 6 10.5 L 6 13.5 M 9.5 10.5 L 9.5 "
                   "13.5";
        case Glyph::Language:
            return "O 12 12 9 M 3 12 L 21 12 M 12 3 C 7 8 7 16 12 21 C 17 16 17 8 12 3";
    }
    return "";
}

}  // namespace stacknet::ui
