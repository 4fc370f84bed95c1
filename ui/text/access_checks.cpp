#include "ui/text/access_checks.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

namespace stacknet::ui {
namespace {

constexpr int kNameBytes = 64;
constexpr int kModelBytes = 128;
constexpr int kOriginBytes = 255;
constexpr int kUriBytes = 2'048;
constexpr int kClientIdMin = 3;
constexpr int kPortMax = 65'535;

QString say(const char* sentence) {
    return QCoreApplication::translate("Access", sentence);
}

bool isControl(QChar c) {
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

bool hasControl(const QString& text) {
    return std::any_of(text.begin(), text.end(), isControl);
}

bool isWord(const QString& text, int bytes) {
    return !text.isEmpty() && text.toUtf8().size() <= bytes &&
           std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7F; });
}

bool isToken(const QString& text, int least, int most) {
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               const auto code = c.unicode();
               return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
                      (code >= 'a' && code <= 'z') || code == '_' || code == '-';
           });
}

bool isDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= '0' && c.unicode() <= '9';
    });
}

using AddressBytes = std::array<unsigned char, 16>;

/// 32, 128, or 0 when it is no address.
int addressBits(const QString& text, AddressBytes& bytes) {
    const QByteArray plain = text.toUtf8();
    if (::inet_pton(AF_INET6, plain.constData(), bytes.data()) == 1) return 128;
    if (::inet_pton(AF_INET, plain.constData(), bytes.data()) == 1) return 32;
    return 0;
}

QString cidrFault(const QString& block) {
    const auto slash = block.indexOf(QLatin1Char('/'));
    AddressBytes bytes{};
    const int width = addressBits(slash < 0 ? block : block.left(slash), bytes);
    if (width == 0)
        return say(QT_TRANSLATE_NOOP(
                       "Access",
                       "“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32."))
            .arg(block);
    if (slash < 0) return {};
    const QString number = block.mid(slash + 1);
    const int length = number.toInt();
    if (!isDigits(number) || number.size() > 3 || length > width ||
        (number.size() > 1 && number.front() == QLatin1Char('0')))
        return say(QT_TRANSLATE_NOOP("Access", "The length after / in “%1” must be 0 to %2."))
            .arg(block)
            .arg(width);
    for (int bit = length; bit < width; ++bit) {
        if ((bytes[static_cast<std::size_t>(bit / 8)] >> (7 - bit % 8) & 1) == 0) continue;
        return say(QT_TRANSLATE_NOOP("Access",
                                     "“%1” has bits set behind its length. For one address leave "
                                     "the / out."))
            .arg(block);
    }
    return {};
}

bool isLoopback(const QString& host) {
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") ||
           host == QLatin1String("[::1]");
}

bool isIpv6(const QString& text) {
    AddressBytes bytes{};
    return ::inet_pton(AF_INET6, text.toUtf8().constData(), bytes.data()) == 1;
}

struct OriginParts {
    QString scheme;
    QString host;
    QString port;
    bool hasPort = false;
};

OriginParts partsOf(const QString& origin) {
    OriginParts parts;
    const auto mark = origin.indexOf(QLatin1String("://"));
    parts.scheme = origin.left(mark);
    const QString rest = origin.mid(mark + 3);
    const auto colon = rest.startsWith(QLatin1Char('['))
                           ? rest.indexOf(QLatin1Char(':'), rest.indexOf(QLatin1Char(']')))
                           : rest.indexOf(QLatin1Char(':'));
    parts.host = colon < 0 ? rest : rest.left(colon);
    parts.hasPort = colon >= 0;
    if (parts.hasPort) parts.port = rest.mid(colon + 1);
    return parts;
}

QString hostFault(const QString& host) {
    if (host.isEmpty()) return say(QT_TRANSLATE_NOOP("Access", "A host is missing after ://."));
    if (host.startsWith(QLatin1Char('['))) {
        const bool closed = host.endsWith(QLatin1Char(']'));
        const bool lower = host == host.toLower();
        if (closed && lower && isIpv6(host.mid(1, host.size() - 2))) return {};
        return say(QT_TRANSLATE_NOOP("Access", "The IPv6 address in the brackets is malformed."));
    }
    if (host.contains(QLatin1Char('*')))
        return say(QT_TRANSLATE_NOOP("Access", "No wildcards: name every host in full."));
    if (host != host.toLower())
        return say(QT_TRANSLATE_NOOP("Access", "Write the host in lower case, as browsers do."));
    for (const QChar c : host) {
        const auto code = c.unicode();
        const bool plain = (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') ||
                           code == '-' || code == '.';
        if (plain) continue;
        if (code > 0x7F)
            return say(QT_TRANSLATE_NOOP(
                "Access", "Write the host in its ASCII form (xn--…), so that look-alikes show."));
        return say(QT_TRANSLATE_NOOP("Access", "The host may have letters, digits, - and . only."));
    }
    if (host.startsWith(QLatin1Char('.')) || host.endsWith(QLatin1Char('.')) ||
        host.contains(QLatin1String("..")))
        return say(QT_TRANSLATE_NOOP("Access", "The host has a dot too many."));
    return {};
}

QString portFault(const OriginParts& parts) {
    if (!parts.hasPort) return {};
    const bool number = isDigits(parts.port) && parts.port.size() <= 5 &&
                        parts.port.toInt() <= kPortMax && !parts.port.startsWith(QLatin1Char('0'));
    if (!number) return say(QT_TRANSLATE_NOOP("Access", "The port must be 1 to 65535."));
    const QString usual =
        parts.scheme == QLatin1String("https") ? QStringLiteral("443") : QStringLiteral("80");
    if (parts.port != usual) return {};
    return say(QT_TRANSLATE_NOOP("Access", "Leave :%1 out: it is the scheme's own port."))
        .arg(usual);
}

bool isUriText(const QString& uri) {
    static const QString kSigns = QStringLiteral("-._~!$&'()*+,;=:@/?%");
    for (qsizetype i = 0; i < uri.size(); ++i) {
        const auto code = uri[i].unicode();
        const bool plain = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                           (code >= '0' && code <= '9') || kSigns.contains(uri[i]);
        if (!plain) return false;
        if (uri[i] != QLatin1Char('%')) continue;
        const QString hex = uri.mid(i + 1, 2);
        const bool escape = hex.size() == 2 && std::all_of(hex.begin(), hex.end(), [](QChar c) {
                                return QStringLiteral("0123456789abcdefABCDEF").contains(c);
                            });
        if (!escape) return false;
    }
    return true;
}

}  // namespace

QStringList linesOf(const QString& text) {
    QString plain = text;
    for (const char separator : {',', ';', '\n', '\r', '\t'})
        plain.replace(QLatin1Char(separator), QLatin1Char(' '));
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString keyNameFault(const QString& name) {
    if (name.isEmpty()) return say(QT_TRANSLATE_NOOP("Access", "Give it a name."));
    if (hasControl(name))
        return say(QT_TRANSLATE_NOOP("Access", "A name is one line of readable text."));
    if (name.toUtf8().size() > kNameBytes)
        return say(QT_TRANSLATE_NOOP("Access", "The name is too long: at most 64 bytes."));
    return {};
}

QString stackFault(const QString& stack) {
    if (stack.isEmpty() || isWord(stack, kNameBytes)) return {};
    return say(QT_TRANSLATE_NOOP("Access", "A Stack is one word of at most 64 bytes."));
}

QString cidrsFault(const QStringList& blocks) {
    if (blocks.size() > kKeyCidrsShownMax)
        return say(QT_TRANSLATE_NOOP("Access", "At most 16 address blocks; there are %1."))
            .arg(blocks.size());
    for (const QString& block : blocks) {
        const QString fault = cidrFault(block);
        if (!fault.isEmpty()) return fault;
    }
    return {};
}

QString modelsFault(const QStringList& models) {
    if (models.size() > kKeyModelsShownMax)
        return say(QT_TRANSLATE_NOOP("Access", "At most 32 models; there are %1."))
            .arg(models.size());
    for (const QString& model : models) {
        if (!isWord(model, kModelBytes))
            return say(QT_TRANSLATE_NOOP("Access", "“%1…” is too long for a model's name."))
                .arg(model.left(24));
    }
    return {};
}

QString scopesFault(const QStringList& scopes) {
    if (scopes.isEmpty())
        return say(QT_TRANSLATE_NOOP("Access", "A key that may do nothing is of no use."));
    if (scopes.contains(QLatin1String("keys:admin")) && scopes.size() > 1)
        return say(QT_TRANSLATE_NOOP(
            "Access", "A key that manages keys may do nothing else. Make two keys."));
    if (scopes.contains(QLatin1String("confidential-only")) && scopes.size() == 1)
        return say(QT_TRANSLATE_NOOP(
            "Access", "“Attested nodes only” restricts the others; choose one of them, too."));
    return {};
}

QString numberFault(const QString& text, std::uint64_t most) {
    if (text.trimmed().isEmpty()) return {};
    QString digits = text;
    static const QString kGroups = QStringLiteral(" .,'’\u00A0\u202F");
    for (const QChar sign : kGroups) digits.remove(sign);
    bool ok = false;
    const auto value = isDigits(digits) ? digits.toULongLong(&ok) : 0;
    if (!isDigits(digits)) return say(QT_TRANSLATE_NOOP("Access", "Digits only, please."));
    if (!ok || value > most)
        return say(QT_TRANSLATE_NOOP("Access", "At most %1."))
            .arg(QLocale().toString(static_cast<qulonglong>(most)));
    return {};
}

std::uint64_t numberOf(const QString& text) {
    std::uint64_t value = 0;
    for (const QChar c : text) {
        if (c.unicode() < '0' || c.unicode() > '9') continue;
        if (value > (UINT64_MAX - 9) / 10) return UINT64_MAX;
        value = value * 10 + static_cast<std::uint64_t>(c.unicode() - '0');
    }
    return value;
}

QString clientIdFault(const QString& id) {
    if (isToken(id, kClientIdMin, kNameBytes)) return {};
    return say(QT_TRANSLATE_NOOP("Access", "3 to 64 letters, digits, _ or -."));
}

QString clientStackFault(const QString& stack) {
    if (isToken(stack, 1, kNameBytes)) return {};
    return say(QT_TRANSLATE_NOOP("Access", "One word of letters, digits, _ or -."));
}

QString clientNameFault(const QString& name) {
    return keyNameFault(name);
}

QString originFault(const QString& origin, bool development) {
    const auto mark = origin.indexOf(QLatin1String("://"));
    if (mark < 0) return say(QT_TRANSLATE_NOOP("Access", "Write it like https://app.example."));
    if (origin.toUtf8().size() > kOriginBytes)
        return say(QT_TRANSLATE_NOOP("Access", "It is too long for an origin."));
    const QString rest = origin.mid(mark + 3);
    if (rest.contains(QLatin1Char('/')) || rest.contains(QLatin1Char('?')) ||
        rest.contains(QLatin1Char('#')))
        return say(QT_TRANSLATE_NOOP(
            "Access", "Scheme, host and port only: leave out what follows, also a / at the end."));
    if (rest.contains(QLatin1Char('@')))
        return say(QT_TRANSLATE_NOOP("Access", "Leave out the user name before @."));
    const OriginParts parts = partsOf(origin);
    if (const QString fault = hostFault(parts.host); !fault.isEmpty()) return fault;
    if (const QString fault = portFault(parts); !fault.isEmpty()) return fault;
    if (parts.scheme == QLatin1String("https")) return {};
    if (parts.scheme == QLatin1String("http") && isLoopback(parts.host)) {
        if (development) return {};
        return say(QT_TRANSLATE_NOOP("Access",
                                     "http is for development: tick the box below, or use https."));
    }
    return say(QT_TRANSLATE_NOOP("Access", "Only https is taken."));
}

QString originsFault(const QStringList& origins, bool development) {
    if (origins.isEmpty())
        return say(QT_TRANSLATE_NOOP("Access", "At least one origin is needed."));
    if (origins.size() > kClientPlacesMax)
        return say(QT_TRANSLATE_NOOP("Access", "At most 16 origins; there are %1."))
            .arg(origins.size());
    for (const QString& origin : origins) {
        const QString fault = originFault(origin, development);
        if (fault.isEmpty()) continue;
        return origins.size() == 1 ? fault : origin + QStringLiteral(": ") + fault;
    }
    return {};
}

QString placeFault(const QString& uri, const QStringList& origins) {
    if (uri.toUtf8().size() > kUriBytes)
        return say(QT_TRANSLATE_NOOP("Access", "The address is too long."));
    if (uri.contains(QLatin1Char('#')))
        return say(QT_TRANSLATE_NOOP("Access", "Leave out the part from # on."));
    const bool onOne = std::any_of(origins.begin(), origins.end(), [&](const QString& origin) {
        return uri.startsWith(origin + QLatin1Char('/'));
    });
    if (!onOne)
        return say(
            QT_TRANSLATE_NOOP("Access", "It must begin with one of the origins above, then a /."));
    const bool written = std::any_of(origins.begin(), origins.end(), [&](const QString& origin) {
        return uri.startsWith(origin + QLatin1Char('/')) && isUriText(uri.mid(origin.size()));
    });
    if (!written)
        return say(QT_TRANSLATE_NOOP("Access",
                                     "It has characters that no address has; write them as %XX."));
    return {};
}

QString placesFault(const QStringList& uris, const QStringList& origins) {
    if (uris.size() > kClientPlacesMax)
        return say(QT_TRANSLATE_NOOP("Access", "At most 16 addresses; there are %1."))
            .arg(uris.size());
    for (const QString& uri : uris) {
        const QString fault = placeFault(uri, origins);
        if (fault.isEmpty()) continue;
        return uris.size() == 1 ? fault : uri + QStringLiteral(": ") + fault;
    }
    return {};
}

QString chainOfAddress(const QString& address) {
    const auto all = [&](const QString& signs, qsizetype from) {
        return std::all_of(address.begin() + from, address.end(),
                           [&](QChar c) { return signs.contains(c); });
    };
    if (address.startsWith(QLatin1String("0x")))
        return address.size() == 42 && all(QStringLiteral("0123456789abcdefABCDEF"), 2)
                   ? QStringLiteral("evm")
                   : QString();
    static const QString kBase58 =
        QStringLiteral("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    const bool solana = address.size() >= 32 && address.size() <= 44 && all(kBase58, 0);
    return solana ? QStringLiteral("solana") : QString();
}

}  // namespace stacknet::ui
