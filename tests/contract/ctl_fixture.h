#pragma once

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/api/operator_server.h"
#include "core/base/process.h"
#include "tests/support/fake_node.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {

/// How stacknetctl ended, and what it wrote.
struct Ran {
    int code = -1;
    std::string out;
    std::string err;
    boost::json::value json() const {
        boost::system::error_code error;
        boost::json::value document = boost::json::parse(out, error);
        EXPECT_FALSE(error) << out << err;
        return document;
    }
    bool says(const std::string& text) const { return out.find(text) != std::string::npos; }
};

/// stacknetctl as a process against a scripted node, by the operator socket in a folder of its own.
class CtlTest : public ::testing::Test {
protected:
    explicit CtlTest(api::Snapshot snapshot) : m_fake(std::move(snapshot)) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        auto server = api::OperatorServer::start(m_fake, m_folder / "operator.sock");
        EXPECT_TRUE(server.ok()) << (server.ok() ? "" : server.error().message);
        if (server.ok()) m_server = std::move(server).value();
    }
    ~CtlTest() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    Ran ctl(std::vector<std::string> words) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"--socket", (m_folder / "operator.sock").string()};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        const auto ran = runProcess(std::move(options), "", 60'000, std::size_t{4} << 20);
        EXPECT_TRUE(ran.ok()) << (ran.ok() ? "" : ran.error().message);
        if (!ran.ok()) return {};
        EXPECT_FALSE(ran->timedOut);
        return {ran->exit.code, ran->standardOutput, ran->standardError};
    }

    testing::FakeNode m_fake;
    std::filesystem::path m_folder;
    std::unique_ptr<api::OperatorServer> m_server;
};

}  // namespace stacknet::contract
