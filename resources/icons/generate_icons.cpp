// Usage: stacknet_icons DIR: writes the program's icon as PNG in the sizes that desktops ask for.
// The drawing itself is ui/theme/icons.cpp, which the program uses too.
#include <cstdio>

#include <QDir>
#include <QGuiApplication>

#include "ui/theme/icons.h"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s DIR\n", argv[0]);
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QDir directory(QString::fromLocal8Bit(argv[1]));
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
        const QString path =
            directory.filePath(QStringLiteral("stacknet-console-%1.png").arg(size));
        if (!stacknet::ui::appIconPixmap(size).save(path)) {
            std::fprintf(stderr, "cannot write %s\n", path.toUtf8().constData());
            return 1;
        }
    }
    return 0;
}
