#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>

#include "core/base/result.h"

namespace stacknet::ui {

/// An answer of ISetup for the GUI thread: `handler` gets it there, unless `context` has died.
template <typename T, typename Handler>
std::function<void(Result<T>)> onGui(QObject* context, Handler handler) {
    return [alive = QPointer<QObject>(context), handler = std::move(handler)](Result<T> result) {
        auto held = std::make_shared<Result<T>>(std::move(result));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [alive, handler, held] {
                if (alive) handler(*held);
            },
            Qt::QueuedConnection);
    };
}

}  // namespace stacknet::ui
