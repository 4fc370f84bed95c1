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
/// Only the empty list passes in protocol version 1.
void write(CanonicalWriter& out, const DemandList& demands);
DemandList readDemands(CanonicalReader& in);

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
