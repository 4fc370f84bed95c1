// What a RIM may look like before any parser sees it.

#include <gtest/gtest.h>

#include "core/attestation/xml_signature_internal.h"

namespace stacknet::attestation::xml {
namespace {

std::string nested(std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += "<a>";
    for (std::size_t i = 0; i < depth; ++i) text += "</a>";
    return text;
}

TEST(RimForm, DepthIsExact) {
    EXPECT_EQ(kDepthMax, 16U);
    EXPECT_FALSE(formFault(nested(16)));
    EXPECT_TRUE(formFault(nested(17)));
    EXPECT_FALSE(formFault("<r>" + std::string(3, ' ') + nested(15) + nested(15) + "</r>"));
    std::string siblings = "<r>";
    for (int i = 0; i < 1000; ++i) siblings += "<a/><b></b>";
    EXPECT_FALSE(formFault(siblings + "</r>")) << "breadth is not depth";
    EXPECT_TRUE(formFault("</a>"));
}

TEST(RimForm, LengthOfATagIsExact) {
    EXPECT_EQ(kTagMax, 16U * 1024);
    const auto tag = [](std::size_t size) {
        return "<a b=\"" + std::string(size - std::string("<a b=\"\"/>").size(), 'x') + "\"/>";
    };
    ASSERT_EQ(tag(kTagMax).size(), kTagMax);
    EXPECT_FALSE(formFault(tag(kTagMax)));
    EXPECT_TRUE(formFault(tag(kTagMax + 1)));
    EXPECT_FALSE(formFault("<a>" + std::string(100'000, 'x') + "</a>")) << "text may be longer";
}

TEST(RimForm, QuotesHideTheEndOfATag) {
    EXPECT_FALSE(formFault("<a b=\">\" c='>\"'></a>"));
    EXPECT_TRUE(formFault("<a b=\">"));
    EXPECT_TRUE(formFault("<a"));
    EXPECT_TRUE(formFault("<"));
    EXPECT_FALSE(formFault("<a b=\"/>\"></a>"));
    // A quoted "/" at the end does not close the element.
    EXPECT_FALSE(formFault("<a b='/'></a>"));
}

TEST(RimForm, OnlyElementsAndText) {
    for (const char* bad : {"<!DOCTYPE a>", "<!-- -->", "<![CDATA[]]>", "<?a?>", "<a><!b></a>",
                            "<a><?xml version=\"1.0\"?></a>", "<!"}) {
        EXPECT_TRUE(formFault(bad)) << bad;
    }
    EXPECT_TRUE(formFault(std::string_view("<a>\0</a>", 8)));
    EXPECT_TRUE(formFault("<a>\x01</a>"));
    EXPECT_TRUE(formFault("<a>\xFF</a>"));
    EXPECT_FALSE(formFault("<a>\t\r\n\xC3\xA9</a>"));
}

}  // namespace
}  // namespace stacknet::attestation::xml
