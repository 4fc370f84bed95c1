#pragma once

#include "core/base/canonical.h"
#include "core/consensus/messages.h"

/// Pieces shared by the codec's files. Not for other modules.
namespace stacknet::consensus::parts {

void write(CanonicalWriter& out, const Certificate& certificate);
Certificate readCertificate(CanonicalReader& in);
void write(CanonicalWriter& out, const ExitCertificate& certificate);
ExitCertificate readExitCertificate(CanonicalReader& in);
void write(CanonicalWriter& out, const BlockHeader& header);
BlockHeader readHeader(CanonicalReader& in);
void write(CanonicalWriter& out, const Justification& justify);
Justification readJustification(CanonicalReader& in);
void write(CanonicalWriter& out, const Block& block);
BlockPtr readBlock(CanonicalReader& in);
void write(CanonicalWriter& out, const DemandList& demands);
/// At most kDemandsMax, in rising order, each once.
DemandList readDemands(CanonicalReader& in);
void write(CanonicalWriter& out, const std::vector<ledger::Transaction>& transactions);
std::vector<ledger::Transaction> readBodies(CanonicalReader& in, std::size_t countMax,
                                            std::size_t bytesMax);

template <typename Value, typename Write>
void writeOptional(CanonicalWriter& out, const std::optional<Value>& value, Write writeValue) {
    out.boolean(value.has_value());
    if (value) writeValue(*value);
}
template <typename Read>
auto readOptional(CanonicalReader& in, const char* field, Read readValue)
    -> std::optional<decltype(readValue())> {
    if (!in.boolean(field) || in.failed()) return std::nullopt;
    return readValue();
}

}  // namespace stacknet::consensus::parts
