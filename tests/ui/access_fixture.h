#pragma once

#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/url_opener.h"

namespace stacknet::testing {

inline constexpr std::int64_t kDayMs = 86'400'000;

/// The Access page over a scripted node; the browser is a list of addresses.
class AccessPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        ui::setUrlOpener([this](const QUrl& url) {
            opened << url.toString();
            return browserThere;
        });
        open("keys");
    }
    void TearDown() override {
        ui::setUrlOpener({});
        ui::setSaveAsker({});
        UiTest::TearDown();
    }
    void open(const char* tab) {
        window.showPage(QStringLiteral("access"), QString::fromLatin1(tab));
    }
    bool gone(const char* name) {
        return until([&] { return dialog(name) == nullptr; });
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    QTableView* table(const char* name) { return find<QTableView>(name); }
    QString cell(const char* name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    }
    QString note(const char* field) {
        return find<QLabel>((std::string(field) + "Note").c_str())->text();
    }
    bool bannerSays(const char* name, const QString& words) {
        return until([&] {
            auto* found = find(name);
            const auto* sentence = found->findChild<QLabel*>(QStringLiteral("bannerSentence"));
            return found->isVisible() && sentence->text().contains(words);
        });
    }
    bool dialogSays(const char* name, const QString& words) {
        return until([&] {
            const auto* shown = dialog(name);
            if (shown == nullptr) return false;
            for (const auto* label : shown->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) return true;
            }
            return false;
        });
    }
    template <typename T>
    std::vector<T> sent() const {
        std::vector<T> found;
        for (const auto& command : node.received()) {
            if (const auto* one = std::get_if<T>(&command)) found.push_back(*one);
        }
        return found;
    }
    /// A key that only differs in what a test changes.
    void addKey(const std::string& id, const std::function<void(api::ApiKeyInfo&)>& change) {
        showSnapshot([&](api::Snapshot& next) {
            auto key = next.apiKeys.front();
            key.id = id;
            key.name = id;
            change(key);
            next.apiKeys.push_back(key);
        });
    }

    QStringList opened;
    bool browserThere = true;
};

}  // namespace stacknet::testing
