#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/auth/api_key_store.h"
#include "core/storage/database.h"

/// The rows of ApiKeyStore in its database.
namespace stacknet::auth {

struct ApiKeyRow {
    ApiKeyRecord record;
    std::string last4;
    std::uint64_t usedTokens = 0;  ///< in usedMonth
    std::uint32_t usedMonth = 0;   ///< see monthOf
    Hash256 digest;
    std::uint32_t pepperVersion = 0;
};

const std::vector<std::string_view>& apiKeyMigrations();
Result<std::vector<ApiKeyRow>> loadApiKeys(storage::Database& database);
Result<void> insertApiKey(storage::Database& database, const ApiKeyRow& row);

}  // namespace stacknet::auth
