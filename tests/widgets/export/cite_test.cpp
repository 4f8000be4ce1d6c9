// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/cite_dialog.h"

#include "core/storage/atomic_file.h"
#include "support/watched_calls.h"
#include "widgets/detail/link_button.h"
#include "widgets/detail/text_block.h"
#include "widgets/export/dialog_probe.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cerrno>

using namespace eig;
using eig::test::contentOf;
using eig::test::WindowFixture;

namespace {

const RecordRef Basegun{EntityKind::Challenge, "basegun"};

/// The dialog on Basegun.
CiteDialog *opened(WindowFixture &fixture)
{
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    fixture.action("citeAction")->trigger();
    auto *dialog = fixture.child<CiteDialog>("citeDialog");
    test::activate(*dialog);
    return dialog;
}

QAbstractButton *styleButton(const CiteDialog &dialog, CitationStyle style)
{
    return dialog.findChild<SegmentedControl *>("citationStyles")->segment(static_cast<int>(style));
}

QString expected(CitationStyle style, Language language)
{
    const auto citation = citeRecord(test::bundled(), Basegun, style, language);
    REQUIRE(citation);
    return QString::fromStdString(*citation);
}

} // namespace

TEST_CASE("The record shown is cited in three styles, in the language of the window")
{
    const Language language = GENERATE(Language::French, Language::English);
    WindowFixture fixture(test::bundled(), language);
    const CiteDialog *dialog = opened(fixture);
    const auto style = GENERATE(CitationStyle::Iso690, CitationStyle::BibTeX,
                                CitationStyle::CslJson);
    styleButton(*dialog, style)->click();
    CHECK(dialog->citationStyle() == style);
    CHECK(dialog->findChild<QPlainTextEdit *>("citationText")->toPlainText()
          == expected(style, language).trimmed().replace(QChar::Nbsp, u' '));
    dialog->findChild<QPushButton *>("citeCopy")->click();
    CHECK(QGuiApplication::clipboard()->text() == expected(style, language).trimmed());
    CHECK_FALSE(dialog->findChild<QLabel *>("citationNote")->text().isEmpty());
    CHECK(dialog->isVisible());
}

TEST_CASE("The citation is chosen and copied with the keyboard alone")
{
    WindowFixture fixture;
    const CiteDialog *dialog = opened(fixture);
    REQUIRE(styleButton(*dialog, CitationStyle::Iso690)->hasFocus());
    fixture.press(Qt::Key_Right);
    CHECK(dialog->citationStyle() == CitationStyle::BibTeX);
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "citationText");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "citeClose");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "citeSave");
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.focus() == "citeCopy");
    fixture.press(Qt::Key_Return);
    CHECK(QGuiApplication::clipboard()->text()
          == expected(CitationStyle::BibTeX, Language::French).trimmed());
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    CHECK(readCitationStyle(fixture.settings()) == CitationStyle::BibTeX);
}

TEST_CASE("A citation is saved under a name of its own, with the suffix of its style")
{
    WindowFixture fixture;
    const CiteDialog *dialog = opened(fixture);
    styleButton(*dialog, CitationStyle::CslJson)->click();
    const QString path = fixture.folder() + "/basegun.json";
    fixture.dialogs().answer = path;
    dialog->findChild<QPushButton *>("citeSave")->click();
    REQUIRE(test::taskSays(fixture, "basegun.json"));
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 20'000));
    CHECK(QFileInfo(fixture.dialogs().suggested).fileName() == "eig-citation-basegun.json");
    CHECK(QString::fromUtf8(contentOf(path)).trimmed()
          == expected(CitationStyle::CslJson, Language::French).trimmed());
    CHECK(contentOf(path).endsWith('\n'));
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.settings().text(Setting::ExportFolder) == fixture.folder(); }));
}

TEST_CASE("A citation that cannot be saved leaves the old file and can be saved elsewhere")
{
    WindowFixture fixture;
    const CiteDialog *dialog = opened(fixture);
    const QString path = fixture.folder() + "/basegun.txt";
    REQUIRE(writeFileAtomically(path.toStdString(), "old"));
    fixture.dialogs().answer = path;
    {
        const test::WatchedCalls readOnly({1, true, EROFS});
        dialog->findChild<QPushButton *>("citeSave")->click();
        REQUIRE(QTest::qWaitFor([&] { return !fixture.dialogs().errors.isEmpty(); }, 20'000));
    }
    CHECK(contentOf(path) == "old");
    fixture.dialogs().answer = fixture.folder() + "/other.txt";
    fixture.dialogs().retry();
    CHECK(QTest::qWaitFor([&] { return QFileInfo::exists(fixture.dialogs().answer); }, 20'000));
}

TEST_CASE("Every control of the citation dialog has a name for assistive technology")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    const CiteDialog *dialog = opened(fixture);
    // Styles, text, three buttons.
    CHECK(test::namedControls(*dialog) == 3 + 1 + 3);
}

TEST_CASE("The menu of the record leads to its citation")
{
    WindowFixture fixture;
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    auto *action =
        fixture.child<QToolButton>("detailMore")->menu()->findChild<QAction *>("citeRecord");
    REQUIRE(action != nullptr);
    action->trigger();
    CHECK(fixture.child<CiteDialog>("citeDialog")->citation()
          == expected(CitationStyle::Iso690, Language::French));
}

TEST_CASE("Several selected records are cited together")
{
    WindowFixture fixture;
    fixture.type("promotion:3");
    fixture.table()->setFocus();
    fixture.action("selectAllAction")->trigger();
    fixture.action("citeAction")->trigger();
    const auto *dialog = fixture.child<CiteDialog>("citeDialog");
    CHECK(dialog->citation().count(u'\n') == fixture.rows());
    dialog->findChild<QPushButton *>("citeSave")->click();
    CHECK(QFileInfo(fixture.dialogs().suggested).fileName() == "eig-citations.txt");
}

TEST_CASE("Without a record there is nothing to cite")
{
    WindowFixture fixture;
    fixture.type("zzzz");
    CHECK_FALSE(fixture.action("citeAction")->isEnabled());
}

TEST_CASE("A text with sources is cited with them, without their numbers")
{
    WindowFixture fixture;
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    const auto blocks = fixture.child<QWidget>("detailPane")->findChildren<TextBlock *>();
    const auto cited = std::find_if(blocks.begin(), blocks.end(), [](const TextBlock *block) {
        return block->isVisible() && !block->links().empty()
            && block->links().front()->target().kind == LinkTarget::Kind::Source;
    });
    REQUIRE(cited != blocks.end());
    // The Menu key on the number of the source.
    LinkButton *number = (*cited)->links().front();
    number->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, number->rect().center(),
                            number->mapToGlobal(number->rect().center()));
    QCoreApplication::sendEvent(number, &event);
    auto *action = (*cited)->findChild<QAction *>("citeFact");
    REQUIRE(action != nullptr);
    action->trigger();
    const QString citation = QGuiApplication::clipboard()->text();
    CHECK(citation.contains("Basegun [défi"));
    CHECK(citation.count(u'\n') >= 2);
    QString fact = (*cited)->text();
    fact.truncate(fact.lastIndexOf(u'\u202F'));
    INFO(citation.toStdString());
    CHECK(citation.contains(fact.left(30)));
    CHECK(fixture.status("task") == "Citation copiée");
}
