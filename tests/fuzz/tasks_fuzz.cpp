// Any bytes as a receipt or as an answer: a verdict, always; a receipt that parses prints to the
// same receipt.

#include <cstdlib>

#include "core/tasks/attribution.h"
#include "core/tasks/receipt.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    const tasks::ReceiptVerdict verdict = tasks::verifyReceipt(text);
    if (verdict.checks.empty()) std::abort();
    const tasks::AnswerVerdict answer = tasks::verifyAnswer(text);
    if (answer.checks.empty() || (answer.valid && !answer.attribution)) std::abort();
    if (const auto receipt = tasks::receiptFromJson(text); receipt.ok()) {
        const auto again = tasks::receiptFromJson(tasks::receiptToJson(*receipt, true));
        if (!again.ok() || !(*again == *receipt)) std::abort();
    }
    return 0;
}
