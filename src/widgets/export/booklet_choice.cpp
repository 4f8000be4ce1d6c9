// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_choice.h"

#include "core/catalogue/overview.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::BookletChoice)
};

int countOf(const std::vector<Id> &challenges) { return static_cast<int>(challenges.size()); }

std::vector<Id> idsOf(const std::vector<const Challenge *> &challenges)
{
    std::vector<Id> ids;
    for (const Challenge *challenge : challenges)
        ids.push_back(challenge->id);
    return ids;
}

BookletChoice listChoice(const BookletSources &sources)
{
    return {BookletChoice::Kind::Listed, sources.listed,
            Texts::tr("%n shown", nullptr, countOf(sources.listed)), Texts::tr("list shown"),
            sources.query};
}

BookletChoice selectionChoice(const BookletSources &sources)
{
    return {BookletChoice::Kind::Selected, sources.selected,
            Texts::tr("%n selected", nullptr, countOf(sources.selected)), Texts::tr("selection"),
            Texts::tr("Selected challenges").toStdString()};
}

BookletChoice catalogueChoice(const BookletSources &sources)
{
    std::vector<Id> ids;
    for (const Challenge &challenge : sources.catalogue.challenges())
        ids.push_back(challenge.id);
    const QString count = QLocale().toString(countOf(ids));
    return {BookletChoice::Kind::All,
            std::move(ids),
            Texts::tr("%1, the whole catalogue").arg(count),
            Texts::tr("whole catalogue"),
            {}};
}

/// In the middle of a sentence French writes "ministère de l’Intérieur".
QString inSentence(QString name, Language language)
{
    if (language == Language::French && name.startsWith(QStringLiteral("Ministère")))
        name[0] = u'm';
    return name;
}

std::optional<BookletChoice> recordChoice(const BookletSources &sources)
{
    const Catalogue &catalogue = sources.catalogue;
    if (!sources.record)
        return {};
    const Id &id = sources.record->id;
    if (sources.record->kind == EntityKind::Ministry && catalogue.ministry(id)) {
        const std::string name = nameOf(*catalogue.ministry(id), sources.language);
        std::vector<Id> ids = idsOf(overviewOfMinistry(catalogue, id).challenges);
        const QString text = Texts::tr("this ministry (%1)").arg(QLocale().toString(countOf(ids)));
        return BookletChoice{BookletChoice::Kind::Ministry, std::move(ids), text,
                             inSentence(QString::fromStdString(name), sources.language), name};
    }
    if (sources.record->kind == EntityKind::Promotion && catalogue.promotion(id)) {
        const std::string name = nameOf(*catalogue.promotion(id), sources.language);
        std::vector<Id> ids = idsOf(overviewOfPromotion(catalogue, id).challenges);
        const QString text = Texts::tr("this promotion (%1)").arg(QLocale().toString(countOf(ids)));
        return BookletChoice{BookletChoice::Kind::Promotion, std::move(ids), text,
                             QString::fromStdString(name), name};
    }
    return {};
}

} // namespace

std::vector<BookletChoice> bookletChoices(const BookletSources &sources)
{
    std::vector<BookletChoice> choices;
    if (sources.listed.size() != sources.catalogue.challenges().size())
        choices.push_back(listChoice(sources));
    choices.push_back(selectionChoice(sources));
    if (auto record = recordChoice(sources))
        choices.push_back(std::move(*record));
    choices.push_back(catalogueChoice(sources));
    std::erase_if(choices, [](const BookletChoice &choice) {
        return choice.challenges.empty() && choice.kind != BookletChoice::Kind::All;
    });
    return choices;
}

int likeliestChoice(const std::vector<BookletChoice> &choices)
{
    using enum BookletChoice::Kind;
    const auto place = [&choices](BookletChoice::Kind kind, std::size_t atLeast) {
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
            return choice.kind == kind && choice.challenges.size() >= atLeast;
        });
        return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
    };
    for (const int index :
         {place(Selected, 2), place(Ministry, 1), place(Promotion, 1), place(Listed, 1)}) {
        if (index >= 0)
            return index;
    }
    return static_cast<int>(choices.size()) - 1;
}

} // namespace eig
