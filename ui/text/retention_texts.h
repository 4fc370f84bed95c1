#pragma once

#include <string>
#include <vector>

#include <QString>

namespace stacknet::ui {

/// A sentence of the table of data (core/tasks/retention.h) in the reader's language; as it came
/// when it is not known here.
QString retentionText(const std::string& english);
/// Every sentence that is known; tests/ui/privacy_page_test.cpp holds it to the engine's table.
std::vector<std::string> retentionTexts();

}  // namespace stacknet::ui
