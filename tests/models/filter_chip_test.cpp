// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/filter_chip.h"

#include "models/list_controller.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <QStringList>

using namespace eig;

namespace {

/// The chips of a text.
class Chips
{
public:
    explicit Chips(const QString &text, Language language = Language::French)
        : controller(SearchEngine(Catalogue(test::sampleContent())), EntityKind::Challenge,
                     language)
    {
        controller.setSearchText(text);
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const FilterChip &chip : chipsOf(controller))
            texts.append(chip.text);
        return texts;
    }

    ListController controller;
};

} // namespace

TEST_CASE("Words alone make no chip")
{
    CHECK(Chips("").texts().isEmpty());
    CHECK(Chips("arme \"sur une photo\"").texts().isEmpty());
}

TEST_CASE("Each facet makes one chip for what it includes and one for what it excludes")
{
    const Chips chips("-ministère:intérieur arme thème:culture,sécurité promotion:1..5");
    CHECK(chips.texts()
          == QStringList{"Promotion\u202F: EIG 1 à EIG 5", "Ministère\u202F: sauf Intérieur",
                         "Thématique\u202F: Culture, Sécurité"});
    const auto all = chipsOf(chips.controller);
    CHECK(all[1].isExcluded);
    CHECK(all[1].field == Field::Ministry);
    CHECK(all[2].values == std::vector<std::string>{"culture", "securite"});
}

TEST_CASE("Chips speak the language of the reader")
{
    CHECK(Chips("-theme:culture", Language::English).texts() == QStringList{"Theme: not Culture"});
}

TEST_CASE("What is neither facet nor free word is one chip")
{
    CHECK(Chips("arme titre:gazette -vieux personne:zoe").texts()
          == QStringList{"Expression\u202F: titre:gazette -vieux personne:\"Zoé Lenoir\""});
}

TEST_CASE("A value that the facet does not know is shown as typed")
{
    CHECK(Chips("thème:zzz").texts() == QStringList{"Thématique\u202F: zzz"});
}

TEST_CASE("Removing a chip removes what it stands for and nothing else")
{
    Chips chips("arme titre:armurier -thème:culture thème:sécurité");
    chips.controller.setSort({{SortKey::Name, true}});
    removeChip(chips.controller, chipsOf(chips.controller)[1]);
    CHECK(chips.controller.searchText() == "arme titre:armurier thème:sécurité");
    removeChip(chips.controller, chipsOf(chips.controller)[1]);
    CHECK(chips.controller.searchText() == "arme thème:sécurité");
    removeChip(chips.controller, chipsOf(chips.controller)[0]);
    CHECK(chips.controller.searchText() == "arme");
    CHECK(chips.controller.sort() == std::vector<Sort>{{SortKey::Name, true}});
}

TEST_CASE("A chip can be turned from including to excluding and back")
{
    Chips chips("arme thème:sécurité");
    invertChip(chips.controller, chipsOf(chips.controller)[0]);
    CHECK(chips.controller.searchText() == "arme -thème:sécurité");
    invertChip(chips.controller, chipsOf(chips.controller)[0]);
    CHECK(chips.controller.searchText() == "arme thème:sécurité");
}
