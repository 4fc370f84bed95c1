#include "ui/pages/staking_models.h"

#include "ui/pages/staking_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}
QVariant number(std::uint64_t value) {
    return QVariant::fromValue<qulonglong>(value);
}

template <typename Model, typename Amount>
typename Model::Column tokensColumn(const QString& title, Amount amount) {
    return
        typename Model::Column(title, [amount](const auto& row) { return countText(amount(row)); })
            .sorted([amount](const auto& row) { return number(amount(row)); })
            .exactly([amount](const auto& row) { return QString::number(amount(row)); })
            .amount();
}

}  // namespace

StakeModel::StakeModel(QObject* parent) : RowsModel(parent) {
    using Row = StakeRow;
    const auto tokens = [](const QString& title, auto amount) {
        return tokensColumn<StakeModel>(title, amount);
    };
    setColumns({
        Column(tr("Node Key"), [](const Row& row) { return keyName(row.key); })
            .exactly([](const Row& row) { return plain(row.key.publicKey); }),
        Column(tr("State"),
               [this](const Row& row) {
                   if (row.key.tombstoned) return tr("Tombstoned");
                   if (row.key.jailed) return tr("Jailed");
                   if (row.key.watched) return tr("Watch only");
                   return keyStateLabel(row.key, m_nowMs).text;
               })
            .pill([this](const Row& row) {
                if (row.key.tombstoned) return Tone::Danger;
                if (row.key.jailed) return Tone::Warn;
                if (row.key.watched) return Tone::Info;
                return keyStateLabel(row.key, m_nowMs).tone;
            }),
        tokens(tr("Free"), [](const Row& row) { return row.key.tokensFree; }),
        tokens(tr("Bonded"), [](const Row& row) { return row.key.tokensBonded; }),
        tokens(tr("Unbonding"), [](const Row& row) { return row.key.tokensUnbonding; }),
        tokens(tr("Disagreement costs"), [](const Row& row) { return row.disagreement; }),
        tokens(tr("Spot-check costs"), [](const Row& row) { return row.spotCheck; }),
        tokens(tr("Censorship costs"), [](const Row& row) { return row.censorship; }),
    });
}

}  // namespace stacknet::ui
