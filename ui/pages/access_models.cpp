#include "ui/pages/access_models.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "ui/text/format.h"
#include "ui/theme/icons.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}
QString say(const char* text) {
    return QCoreApplication::translate("Access", text);
}
QVariant number(std::uint64_t value) {
    return QVariant::fromValue<qulonglong>(value);
}
QVariant moment(std::int64_t value) {
    return QVariant::fromValue<qlonglong>(value);
}
QString dayText(std::int64_t timeMs) {
    return timeMs == 0 ? QStringLiteral("–") : timeText(timeMs).left(10);
}

struct Named {
    const char* id;
    const char* text;
};

constexpr std::array kScopes{
    Named{"chat", QT_TRANSLATE_NOOP("Access", "Chat")},
    Named{"code", QT_TRANSLATE_NOOP("Access", "Code")},
    Named{"models:read", QT_TRANSLATE_NOOP("Access", "List models")},
    Named{"rack:read", QT_TRANSLATE_NOOP("Access", "Read the Rack")},
    Named{"rack:write", QT_TRANSLATE_NOOP("Access", "Write to the Rack")},
    Named{"memory", QT_TRANSLATE_NOOP("Access", "Memory")},
    Named{"keys:admin", QT_TRANSLATE_NOOP("Access", "Manage API keys")},
    Named{"confidential-only", QT_TRANSLATE_NOOP("Access", "Attested nodes only")},
};

// Names of networks, which no language translates.
constexpr std::array kEvmChains{
    Named{"1", "Ethereum"},     Named{"10", "Optimism"},     Named{"56", "BNB Chain"},
    Named{"100", "Gnosis"},     Named{"137", "Polygon"},     Named{"8453", "Base"},
    Named{"42161", "Arbitrum"}, Named{"43114", "Avalanche"}, Named{"11155111", "Sepolia"}};

QString partOf(const std::string& account, int index) {
    return plain(account).section(QLatin1Char(':'), index, index);
}

bool isOver(const api::ApiKeyInfo& key, std::int64_t nowMs) {
    return key.revokedMs != 0 || (key.expiresMs != 0 && key.expiresMs <= nowMs);
}

}  // namespace

Label accessKeyLabel(const api::ApiKeyInfo& key, std::int64_t nowMs) {
    if (key.revokedMs > nowMs) return {say(QT_TRANSLATE_NOOP("Access", "Replaced")), Tone::Info};
    if (key.revokedMs != 0) return {say(QT_TRANSLATE_NOOP("Access", "Revoked")), Tone::Neutral};
    if (key.expiresMs != 0 && key.expiresMs <= nowMs)
        return {say(QT_TRANSLATE_NOOP("Access", "Expired")), Tone::Warn};
    return {key.test ? say(QT_TRANSLATE_NOOP("Access", "Test key"))
                     : say(QT_TRANSLATE_NOOP("Access", "Valid")),
            key.test ? Tone::Info : Tone::Ok};
}

Label keyNotice(const api::ApiKeyInfo& key, std::int64_t nowMs) {
    if (key.revokedMs > nowMs)
        return {say(QT_TRANSLATE_NOOP("Access", "Ends %1")).arg(inText(key.revokedMs, nowMs)),
                Tone::Info};
    if (isOver(key, nowMs)) return {};
    if (key.expiresMs == 0) return {say(QT_TRANSLATE_NOOP("Access", "Never expires")), Tone::Warn};
    if (key.expiresMs - nowMs <= kKeyEndsSoonMs)
        return {say(QT_TRANSLATE_NOOP("Access", "Expires %1")).arg(inText(key.expiresMs, nowMs)),
                Tone::Warn};
    const auto quietSince = std::max(key.lastUsedMs, key.createdMs);
    if (nowMs - quietSince >= kKeyUnusedMs)
        return {say(QT_TRANSLATE_NOOP("Access", "Unused for %1")).arg(spanText(nowMs - quietSince)),
                Tone::Warn};
    return {};
}

QString keyUseText(const api::ApiKeyInfo& key) {
    if (key.monthlyTokens == 0) return countText(key.usedTokens);
    return say(QT_TRANSLATE_NOOP("Access", "%1 of %2"))
        .arg(countText(key.usedTokens), countText(key.monthlyTokens));
}

QString keyLimitsText(const api::ApiKeyInfo& key) {
    QStringList parts;
    if (key.requestsPerMinute != 0)
        parts << say(QT_TRANSLATE_NOOP("Access", "%1 a minute"))
                     .arg(countText(key.requestsPerMinute));
    if (key.tokensPerMinute != 0)
        parts << say(QT_TRANSLATE_NOOP("Access", "%1 tokens a minute"))
                     .arg(countText(key.tokensPerMinute));
    if (key.concurrent != 0)
        parts << say(QT_TRANSLATE_NOOP("Access", "%1 at once")).arg(countText(key.concurrent));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Access", "no limit"))
                           : parts.join(QStringLiteral(" · "));
}

QString scopeText(const std::string& scope) {
    for (const Named& known : kScopes) {
        if (scope == known.id) return say(known.text);
    }
    return plain(scope);
}

QString scopesText(const std::vector<std::string>& scopes) {
    QStringList words;
    for (const auto& scope : scopes) words << scopeText(scope);
    return words.join(QStringLiteral(", "));
}

QString chainText(const std::string& account) {
    if (account.starts_with("solana:")) return QStringLiteral("Solana");
    const QString chain = partOf(account, 1);
    for (const Named& known : kEvmChains) {
        if (chain == QLatin1String(known.id)) return QLatin1String(known.text);
    }
    return say(QT_TRANSLATE_NOOP("Access", "EVM chain %1")).arg(chain);
}

std::string addressOf(const std::string& account) {
    const auto colon = account.rfind(':');
    return colon == std::string::npos ? account : account.substr(colon + 1);
}

QString methodsText(const std::vector<std::string>& methods) {
    QStringList words;
    for (const auto& method : methods) {
        if (method == "wallet")
            words << say(QT_TRANSLATE_NOOP("Access", "signature"));
        else if (method == "contract")
            words << say(QT_TRANSLATE_NOOP("Access", "contract wallet"));
        else
            words << plain(method);
    }
    return words.join(QStringLiteral(", "));
}

AccessKeyModel::AccessKeyModel(QObject* parent) : RowsModel(parent) {
    using Row = api::ApiKeyInfo;
    setColumns({
        Column(tr("Name"), [](const Row& key) { return plain(key.name); }),
        Column(tr("Key"), [](const Row& key) { return plain(key.masked); }).fixedPitch(),
        Column(tr("State"), [this](const Row& key) { return accessKeyLabel(key, m_nowMs).text; })
            .pill([this](const Row& key) { return accessKeyLabel(key, m_nowMs).tone; }),
        Column(tr("Notice"), [this](const Row& key) { return keyNotice(key, m_nowMs).text; })
            .pill([this](const Row& key) { return keyNotice(key, m_nowMs).tone; }),
        Column(tr("Last used"), [this](const Row& key) { return agoText(key.lastUsedMs, m_nowMs); })
            .sorted([](const Row& key) { return moment(key.lastUsedMs); })
            .exactly([](const Row& key) { return utcText(key.lastUsedMs); }),
        Column(tr("Expires"), [](const Row& key) { return dayText(key.expiresMs); })
            .sorted([](const Row& key) { return moment(key.expiresMs); })
            .exactly([](const Row& key) { return utcText(key.expiresMs); })
            .fixedPitch(),
        Column(tr("Used this month"), keyUseText)
            .sorted([](const Row& key) { return number(key.usedTokens); })
            .exactly([](const Row& key) { return QString::number(key.usedTokens); })
            .digits(),
        Column(tr("Created"), [](const Row& key) { return dayText(key.createdMs); })
            .sorted([](const Row& key) { return moment(key.createdMs); })
            .exactly([](const Row& key) { return utcText(key.createdMs); })
            .fixedPitch(),
        Column(tr("May be used for"), [](const Row& key) { return scopesText(key.scopes); }),
        Column(tr("Limits"), keyLimitsText),
        Column(tr("Requests"), [](const Row& key) { return countText(key.requests); })
            .sorted([](const Row& key) { return number(key.requests); })
            .exactly([](const Row& key) { return QString::number(key.requests); })
            .digits(),
    });
}

QVariant AccessKeyModel::data(const QModelIndex& index, int role) const {
    if (role == ToneRole && RowsModel::data(index, Qt::DisplayRole).toString().isEmpty()) return {};
    return RowsModel::data(index, role);
}

void AccessKeyModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    for (const int column : {2, 3, 4}) touchColumn(column);
}

WalletModel::WalletModel(QObject* parent) : RowsModel(parent) {
    using Row = api::WalletInfo;
    setColumns({
        Column(tr("Chain"), [](const Row& row) { return chainText(row.account); })
            .pill([](const Row&) { return Tone::Accent; }),
        Column(tr("Address"), [](const Row& row) { return shortId(addressOf(row.account), 10, 6); })
            .exactly([](const Row& row) { return plain(addressOf(row.account)); })
            .fixedPitch(),
        Column(tr("Name"),
               [](const Row& row) {
                   return row.label.empty() ? QStringLiteral("–") : plain(row.label);
               }),
        Column(tr("Signs by"), [](const Row& row) { return methodsText({row.method}); }),
        Column(tr("Sessions"), [](const Row& row) { return countText(row.sessions); })
            .sorted([](const Row& row) { return number(row.sessions); })
            .digits(),
        Column(tr("Sites"), [](const Row& row) { return countText(row.sites); })
            .sorted([](const Row& row) { return number(row.sites); })
            .digits(),
        Column(tr("First verified"), [](const Row& row) { return dayText(row.firstMs); })
            .sorted([](const Row& row) { return moment(row.firstMs); })
            .exactly([](const Row& row) { return utcText(row.firstMs); })
            .fixedPitch(),
        Column(tr("Last verified"), [this](const Row& row) { return agoText(row.lastMs, m_nowMs); })
            .sorted([](const Row& row) { return moment(row.lastMs); })
            .exactly([](const Row& row) { return utcText(row.lastMs); }),
    });
}

QVariant WalletModel::data(const QModelIndex& index, int role) const {
    if (role == GlyphRole && index.column() == 0) {
        const auto& row = rows()[static_cast<std::size_t>(index.row())];
        return static_cast<int>(row.account.starts_with("solana:") ? Glyph::Bolt : Glyph::Link);
    }
    return RowsModel::data(index, role);
}

void WalletModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    touchColumn(7);
}

SessionModel::SessionModel(QObject* parent) : RowsModel(parent) {
    using Row = api::SessionInfo;
    setColumns({
        Column(
            tr("Device"),
            [](const Row& row) { return row.label.empty() ? tr("not named") : plain(row.label); }),
        Column(tr("Account"), [](const Row& row) { return shortId(addressOf(row.account), 10, 6); })
            .exactly([](const Row& row) { return plain(row.account); })
            .fixedPitch(),
        Column(tr("Chain"), [](const Row& row) { return chainText(row.account); }),
        Column(tr("Signed in by"), [](const Row& row) { return methodsText(row.methods); }),
        Column(tr("Signed in"), [](const Row& row) { return shortTimeText(row.createdMs); })
            .sorted([](const Row& row) { return moment(row.createdMs); })
            .exactly([](const Row& row) { return utcText(row.createdMs); })
            .fixedPitch(),
        Column(tr("Last seen"), [this](const Row& row) { return agoText(row.seenMs, m_nowMs); })
            .sorted([](const Row& row) { return moment(row.seenMs); })
            .exactly([](const Row& row) { return utcText(row.seenMs); }),
        Column(tr("Ends"), [this](const Row& row) { return inText(row.endsMs, m_nowMs); })
            .sorted([](const Row& row) { return moment(row.endsMs); })
            .exactly([](const Row& row) { return utcText(row.endsMs); }),
        Column(tr("Session"), [](const Row& row) { return shortId(row.sid); })
            .exactly([](const Row& row) { return plain(row.sid); })
            .fixedPitch(),
        Column(tr("Page"),
               [](const Row& row) {
                   return row.origin.empty() ? QStringLiteral("–") : plain(row.origin);
               })
            .exactly([](const Row& row) { return plain(row.origin); }),
        Column(tr("From"),
               [](const Row& row) {
                   return row.address.empty() ? QStringLiteral("–") : plain(row.address);
               })
            .exactly([](const Row& row) { return plain(row.address); })
            .fixedPitch()
            .discreet(),
    });
}

void SessionModel::setNow(std::int64_t nowMs) {
    if (nowMs == m_nowMs) return;
    m_nowMs = nowMs;
    for (const int column : {5, 6}) touchColumn(column);
}

}  // namespace stacknet::ui
