#include "core/engine/rack_pins.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "tests/core/engine/temporary_folder.h"

namespace stacknet::engine {
namespace {

class RackPins : public ::testing::Test {
protected:
    RackPins() {
        auto opened =
            rack::PinStore::open(m_folder.path() / "rack.db", m_folder.path() / "rack.key", m_rng);
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.error().message);
        m_pins = std::move(opened).value();
    }
    void pin(std::uint8_t number, const std::string& name, std::uint64_t size) {
        Hash256 hash;
        hash.data.fill(number);
        rack::Pin made;
        made.account = "operator";
        made.cid = rack::Cid::v1(rack::kCodecRaw, hash);
        made.name = name;
        made.sizeBytes = size;
        made.blocks = number;
        made.createdDay = 20'000 + number;
        made.place = number % 2 == 0 ? rack::PinPlace::Ipfs : rack::PinPlace::Embedded;
        made.encrypted = number == 1;
        const auto added = m_pins->add(made, 0);
        EXPECT_TRUE(added.ok()) << (added.ok() ? "" : added.error().message);
    }
    /// The names of every page, one text a page.
    std::vector<std::string> pages(api::HistoryQuery query) {
        query.table = kRackPinsTable;
        std::vector<std::string> all;
        while (true) {
            const auto page = rackPinsPage(*m_pins, query);
            EXPECT_TRUE(page.ok()) << (page.ok() ? "" : page.error().message);
            if (!page.ok()) return all;
            std::string names;
            for (const auto& row : page->rows) names += row.cells[0] + " ";
            all.push_back(names);
            if (page->next.empty()) return all;
            query.after = page->next;
        }
    }

    TemporaryFolder m_folder;
    SystemRng m_rng;
    std::unique_ptr<rack::PinStore> m_pins;
};

TEST_F(RackPins, PagesJoinInAnyOrderWithNamesInTheClear) {
    pin(1, "ant", 30);
    pin(2, "bee", 10);
    pin(3, "Ant farm", 20);
    pin(4, "cat", 10);
    api::HistoryQuery query;
    query.limit = 2;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"cat Ant farm ", "bee ant "}));
    query.sort = "size_bytes";
    EXPECT_EQ(pages(query), (std::vector<std::string>{"ant Ant farm ", "cat bee "}));
    query.descending = false;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"bee cat ", "Ant farm ant "}));
    query.limit = 3;
    query.filters = {{"place", "is", "ipfs"}};
    EXPECT_EQ(pages(query), (std::vector<std::string>{"bee cat "}));
}

TEST_F(RackPins, TextIsLookedForInNamesAndCidsOverPages) {
    for (std::uint8_t i = 1; i <= 9; ++i) pin(i, i % 3 == 0 ? "Film" : "other", i);
    api::HistoryQuery query;
    query.limit = 2;
    query.text = "fILM";
    query.count = true;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"Film Film ", "Film "}));
    EXPECT_FALSE(rackPinsPage(*m_pins, query)->totalKnown) << "nobody has looked at all of them";
    query.sort = "size_bytes";
    query.descending = false;
    query.limit = 1;
    EXPECT_EQ(pages(query), (std::vector<std::string>{"Film ", "Film ", "Film "}));
    query.text = "nothing";
    EXPECT_EQ(pages(query), (std::vector<std::string>{""}));
    query.text = m_pins->list(1)->front().cid.text();
    EXPECT_EQ(pages(query), (std::vector<std::string>{"Film "})) << "the whole CID of the ninth";
}

TEST_F(RackPins, CellsAreThePinsAndTheTotalIsKnown) {
    pin(1, "ant", 30);
    pin(2, "bee", 10);
    api::HistoryQuery query;
    query.table = kRackPinsTable;
    query.count = true;
    query.filters = {{"encrypted", "is", "yes"}};
    const auto page = rackPinsPage(*m_pins, query);
    ASSERT_TRUE(page.ok()) << page.error().message;
    EXPECT_TRUE(page->totalKnown);
    EXPECT_EQ(page->total, 1U);
    ASSERT_EQ(page->rows.size(), 1U);
    const std::vector<std::string>& cells = page->rows[0].cells;
    ASSERT_EQ(cells.size(), page->columns.size());
    EXPECT_EQ(cells[0], "ant");
    EXPECT_EQ(cells[1], m_pins->list(2)->back().cid.text());
    EXPECT_EQ(cells[2], "30");
    EXPECT_EQ(cells[3], std::to_string(20'001LL * 86'400'000));
    EXPECT_EQ(cells[4], "embedded");
    EXPECT_EQ(cells[5], "yes");
    EXPECT_EQ(cells[7], "1");
    EXPECT_EQ(cells[8], "no");
    for (const char* column : {"name", "cid", "account", "colour"}) {
        query.sort = column;
        EXPECT_EQ(rackPinsPage(*m_pins, query).error().code, "api.bad_argument") << column;
    }
}

}  // namespace
}  // namespace stacknet::engine
