// Attestation reports. An even first byte: the rest is a report. An odd one: the rest is the opaque
// data of an otherwise good report, which is reached at once that way. What is taken is taken
// whole: every byte of the opaque data belongs to a record, and texts are fit for a file's name.

#include <algorithm>
#include <cstdlib>

#include "core/attestation/opaque_data.h"
#include "core/attestation/spdm_report.h"

using namespace stacknet;
using namespace stacknet::attestation;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void append16(Bytes& out, std::size_t value) {
    out.push_back(static_cast<std::uint8_t>(value));
    out.push_back(static_cast<std::uint8_t>(value >> 8));
}

Bytes around(ByteView opaque) {
    Bytes report = {0x11, 0xE0, 0x01, 0xFF};
    report.resize(36);
    for (const std::uint8_t byte : {0x00, 0x11, 0x60, 0x00, 0x00, 0x40, 0xC0, 0x0D, 0x00}) {
        report.push_back(byte);
    }
    for (std::uint8_t index = 1; index <= SpdmReport::kMeasurements; ++index) {
        for (const std::uint8_t byte : {int{index}, 1, 51, 0, 1, 48, 0}) report.push_back(byte);
        report.resize(report.size() + 48);
    }
    report.resize(report.size() + 32);
    append16(report, opaque.size());
    report.insert(report.end(), opaque.begin(), opaque.end());
    report.resize(report.size() + SpdmReport::kSignatureBytes);
    return report;
}

void checkText(const std::string& text, bool optional) {
    require((optional || !text.empty()) && text.size() <= kOpaqueTextMax);
    for (const char c : text) {
        require((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                c == '.');
    }
    require(text.find("..") == std::string::npos && !text.starts_with('.'));
}

void checkOpaque(ByteView bytes) {
    const auto parsed = parseOpaqueData(bytes);
    if (!parsed) {
        require(parsed.fault().reason != Reason::None && !parsed.fault().detail.empty());
        return;
    }
    require(opaqueRecordsFill(bytes));
    Bytes written;
    if (parsed->versioned) written = toBytes(bytes.first(12));
    std::vector<std::uint16_t> types;
    for (const OpaqueRecord& record : parsed->records) {
        require(record.data.empty() ||
                (record.data.data() >= bytes.data() &&
                 record.data.data() + record.data.size() <= bytes.data() + bytes.size()));
        append16(written, record.type);
        if (parsed->versioned) append16(written, record.valueType);
        append16(written, record.data.size());
        written.insert(written.end(), record.data.begin(), record.data.end());
        types.push_back(record.type);
    }
    require(std::equal(written.begin(), written.end(), bytes.begin(), bytes.end()));
    std::sort(types.begin(), types.end());
    require(std::adjacent_find(types.begin(), types.end()) == types.end());
    checkText(parsed->driverVersion, false);
    checkText(parsed->vbiosVersion, false);
    checkText(parsed->project, false);
    checkText(parsed->projectSku, false);
    checkText(parsed->chipSku, false);
    checkText(parsed->chipInfo, true);
    require(parsed->major <= OpaqueData::kMajorMax);
    require(parsed->versioned || svnReadings(*parsed).empty());
    require(sameMode(parsed->mode, parsed->mode) && !gpuModeName(parsed->mode).empty());
}

void checkReport(ByteView bytes) {
    const auto report = SpdmReport::parse(bytes);
    if (!report) {
        require((report.fault().reason == Reason::TooLarge) == (bytes.size() > kReportMax));
        return;
    }
    require(bytes.size() <= kReportMax);
    require(report->signedBytes().size() + report->signature().size() == bytes.size());
    require(report->responseNonce().size() == 32);
    for (std::size_t i = 0; i < SpdmReport::kMeasurements; ++i) {
        static_cast<void>(report->measurement(i));
    }
    checkOpaque(report->opaqueData());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        checkReport(rest);
    } else if (rest.size() < 0x10000) {
        const Bytes report = around(rest);
        require(SpdmReport::parse(report).ok() == (report.size() <= kReportMax));
        checkReport(report);
    }
    return 0;
}
