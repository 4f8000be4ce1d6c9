// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/palette_model.h"

#include "models/model_check.h"
#include "support/catch.h"
#include "support/sample_content.h"

using namespace eig;
using eig::test::ModelCheck;

namespace {

PaletteItem command(const char *key, const char *name, const char *other)
{
    PaletteItem item;
    item.key = key;
    item.name = name;
    item.otherNames = {other};
    return item;
}

Palette samplePalette()
{
    const SearchEngine engine{Catalogue(test::sampleContent())};
    std::vector<PaletteItem> items{command("sheet", "Exporter la fiche", "Export sheet"),
                                   command("up", "Remonter", "Up"),
                                   command("filters", "Filtres", "Filters")};
    for (auto &more : {paletteRecords(engine.catalogue(), Language::French),
                       paletteValues(engine, Language::French)})
        items.insert(items.end(), more.begin(), more.end());
    return Palette(std::move(items));
}

CommandState stateOf(const std::string &key)
{
    if (key == "sheet")
        return {{"Ctrl", "E"}, {}, false, false};
    if (key == "up")
        return {{}, "nothing above", false, false};
    return {{"F8"}, {}, true, true};
}

struct Fixture {
    explicit Fixture(const QString &typed)
    {
        model.setLines(palette, palette.find(typed.toStdString()), typed, stateOf,
                       Language::French);
    }
    [[nodiscard]] int rowOf(const QString &text) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rowAt(row).text == text)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QStringList headings() const
    {
        QStringList headings;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.isChoice(row))
                headings.append(model.rowAt(row).text);
        }
        return headings;
    }

    Palette palette = samplePalette();
    PaletteModel model;
};

} // namespace

TEST_CASE("The lines of the palette stand in groups, each below a heading that is no choice")
{
    Fixture fixture("");
    const ModelCheck check(fixture.model);
    const PaletteModel &model = fixture.model;
    REQUIRE(model.rowCount() == 4);
    CHECK(model.rowAt(0).text == "Commands");
    CHECK_FALSE(model.isChoice(0));
    CHECK(model.itemAt(0) == nullptr);
    CHECK(model.itemAt(9) == nullptr);
    CHECK(model.flags(model.index(0)) == Qt::ItemNeverHasChildren);
    CHECK(model.choiceCount() == 3);
    CHECK(model.choiceFrom(0, 1) == 1);
    CHECK(model.choiceFrom(0, -1) == -1);
    CHECK(ModelCheck::problems().toStdString() == "");
}

TEST_CASE("A command says its keys, whether it is on, and why it can do nothing")
{
    Fixture fixture("");
    const ChoiceRow &sheet = fixture.model.rowAt(1);
    CHECK(sheet.keys == QStringList{"Ctrl", "E"});
    CHECK(sheet.isUsable);
    CHECK(sheet.spoken == "Exporter la fiche, Ctrl+E");
    const ChoiceRow &up = fixture.model.rowAt(2);
    CHECK_FALSE(up.isUsable);
    CHECK(up.detail == "nothing above");
    CHECK(up.spoken == "Remonter, nothing above");
    CHECK(fixture.model.rowAt(3).detail == "on");
    CHECK(fixture.model.rowAt(3).spoken == "Filtres, on, F8");
}

TEST_CASE("What was typed is marked, in the other name where that was found")
{
    Fixture shown("exp");
    CHECK(shown.model.rowAt(1).marks == std::vector<TextMark>{{0, 3}});
    CHECK(shown.model.rowAt(1).otherText == "");
    Fixture other("sheet");
    const int row = other.rowOf("Exporter la fiche");
    REQUIRE(row > 0);
    CHECK(other.model.rowAt(row).marks.empty());
    CHECK(other.model.rowAt(row).otherText == "Export sheet");
    CHECK(other.model.rowAt(row).otherMarks == std::vector<TextMark>{{7, 5}});
    CHECK(other.model.rowAt(row).spoken == "Exporter la fiche, Export sheet, Ctrl+E");
}

TEST_CASE("A record says its promotion or kind, a value how many challenges have it")
{
    const Catalogue sample(test::sampleContent());
    const Challenge &challenge = sample.challenges().front();
    const QString name = QString::fromStdString(challenge.name);
    Fixture fixture(name);
    const int row = fixture.rowOf(name);
    REQUIRE(row > 0);
    CHECK(fixture.headings().contains("Go to"));
    const QString promotion = QString::fromStdString(sample.promotionOf(challenge).shortName);
    CHECK(fixture.model.rowAt(row).detail == promotion);
    CHECK(fixture.model.rowAt(row).spoken == name + QStringLiteral(", Défi, ") + promotion);
    CHECK(fixture.model.itemAt(row)->record == RecordRef{EntityKind::Challenge, challenge.id});
    Fixture themes("#");
    REQUIRE(themes.model.choiceCount() > 0);
    CHECK(themes.model.rowAt(1).detail.contains("challenge"));
}

TEST_CASE("Where nothing was found one line says so and can not be chosen")
{
    Fixture fixture("zqxzqx");
    CHECK(fixture.model.rowCount() == 1);
    CHECK(fixture.model.choiceCount() == 0);
    CHECK(fixture.model.index(0).data().toString() == QStringLiteral("Nothing is called “zqxzqx”"));
}
