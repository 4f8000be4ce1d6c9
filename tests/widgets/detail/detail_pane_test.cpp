// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_pane.h"

#include "widgets/detail/detail_page.h"
#include "widgets/detail/detail_rail.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace eig;

namespace {

/// A pane on its own, shown and active.
class PaneFixture
{
public:
    PaneFixture()
        : m_settings(QString::fromStdString((m_folder.path() / "settings.ini").string()))
        , m_language(Language::French)
    {
        installDocumentAccessibility();
        open();
    }

    void open()
    {
        m_pane = std::make_unique<DetailPane>(test::bundled(), m_language.language(), &m_settings);
        m_pane->resize(404, 700);
        m_pane->show();
        m_pane->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_pane.get()));
    }
    [[nodiscard]] bool shows(const RecordRef &record, const QString &name)
    {
        m_pane->show({record}, QStringLiteral("1 sur 18"));
        return waitFor(name);
    }
    [[nodiscard]] bool waitFor(const QString &name)
    {
        return QTest::qWaitFor([&] {
            const auto *heading = m_pane->findChild<HeadingLabel *>("recordName");
            return heading && heading->text() == name;
        });
    }
    template<typename T> [[nodiscard]] T *child(const QString &name)
    {
        T *found = m_pane->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] QScrollBar *bar()
    {
        return child<QScrollArea>("detailScroll")->verticalScrollBar();
    }
    [[nodiscard]] DetailPane &pane() { return *m_pane; }
    [[nodiscard]] LanguageSwitch &language() { return m_language; }

private:
    test::TemporaryFolder m_folder;
    Settings m_settings;
    LanguageSwitch m_language;
    std::unique_ptr<DetailPane> m_pane;
};

const RecordRef Basegun{EntityKind::Challenge, "basegun"};
const RecordRef OpenJustice{EntityKind::Challenge, "open-justice"};
const RecordRef EigTwo{EntityKind::Promotion, "eig-2"};

LinkButton *linkTo(DetailPane &pane, const LinkTarget &target)
{
    for (LinkButton *link : pane.findChildren<LinkButton *>()) {
        if (link->target() == target)
            return link;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A folded section stays folded for all records of its kind, also in the next session")
{
    PaneFixture fixture;
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    auto *fold = fixture.child<QToolButton>("fold:team");
    CHECK(fold->accessibleName().contains("Équipe"));
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    CHECK_FALSE(fixture.child<DetailSection>("section:team")->isOpen());
    REQUIRE(fixture.shows(OpenJustice, "Open Justice"));
    CHECK_FALSE(fixture.child<DetailSection>("section:team")->isOpen());
    CHECK(fixture.child<DetailSection>("section:sources")->isOpen());
    fixture.open();
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    CHECK_FALSE(fixture.child<DetailSection>("section:team")->isOpen());
    fixture.child<QToolButton>("fold:team")->click();
    REQUIRE(fixture.shows(OpenJustice, "Open Justice"));
    CHECK(fixture.child<DetailSection>("section:team")->isOpen());
}

TEST_CASE("The number of a source opens the list of sources and gives its entry the focus")
{
    PaneFixture fixture;
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    fixture.child<QToolButton>("fold:sources")->click();
    LinkButton *number = linkTo(fixture.pane(), LinkTarget::toSource(1));
    REQUIRE(number != nullptr);
    CHECK(number->accessibleName() == "source 1");
    number->click();
    CHECK(fixture.child<DetailSection>("section:sources")->isOpen());
    auto *focus = qobject_cast<LinkButton *>(fixture.pane().focusWidget());
    REQUIRE(focus != nullptr);
    CHECK(focus->target().kind == LinkTarget::Kind::Address);
    CHECK(fixture.child<DetailSection>("section:sources")->isAncestorOf(focus));
}

TEST_CASE("The rail has a button for each section, leads to it and follows the page")
{
    PaneFixture fixture;
    REQUIRE(fixture.shows(EigTwo, "Promotion 2, 2018"));
    auto *rail = fixture.child<DetailRail>("detailRail");
    const auto buttons = rail->findChildren<QToolButton *>();
    REQUIRE(buttons.size() >= 7);
    CHECK(buttons[0]->isChecked());
    CHECK(buttons[1]->toolTip() == "Sélection (Alt+2)");
    buttons[3]->click();
    CHECK(rail->current() == 3);
    CHECK(fixture.bar()->value() > 0);
    fixture.bar()->setValue(fixture.bar()->maximum());
    CHECK(buttons.back()->isChecked());
    fixture.bar()->setValue(0);
    CHECK(rail->current() == 0);
    CHECK(fixture.pane().goToSection(2));
    CHECK(rail->current() == 1);
    CHECK_FALSE(fixture.pane().goToSection(30));
}

TEST_CASE(
    "Of records that follow each other fast only the last is built, the old one stays till then")
{
    PaneFixture fixture;
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    const auto *before = fixture.pane().findChild<DetailPage *>();
    fixture.pane().show({OpenJustice}, {});
    CHECK(fixture.pane().findChild<DetailPage *>() == before);
    fixture.pane().show({EigTwo}, {});
    CHECK(fixture.pane().current() == EigTwo);
    CHECK(fixture.waitFor("Promotion 2, 2018"));
    CHECK(linkTo(fixture.pane(), LinkTarget::toRecord(EntityKind::Person, "beryl-koller"))
          == nullptr);
}

TEST_CASE("The place in a page is restored, and kept when the language changes")
{
    PaneFixture fixture;
    REQUIRE(fixture.shows(EigTwo, "Promotion 2, 2018"));
    fixture.pane().setScrollPosition(300);
    CHECK(fixture.pane().scrollPosition() == 300);
    fixture.language().setLanguage(Language::English);
    fixture.pane().setLanguage(Language::English);
    REQUIRE(QTest::qWaitFor([&] {
        return fixture.pane().findChild<QWidget *>("detailMore")
            && fixture.child<QToolButton>("detailMore")->toolTip() == "More actions";
    }));
    CHECK(fixture.pane().scrollPosition() == 300);
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    CHECK(fixture.pane().scrollPosition() == 0);
    fixture.pane().show({EigTwo}, {});
    fixture.pane().setScrollPosition(250);
    REQUIRE(fixture.waitFor("Promotion 2, 2018"));
    CHECK(fixture.pane().scrollPosition() == 250);
}

TEST_CASE("Links ask for records and queries, the sheet is offered for challenges only")
{
    PaneFixture fixture;
    const QSignalSpy records(&fixture.pane(), &DetailPane::recordRequested);
    const QSignalSpy queries(&fixture.pane(), &DetailPane::queryRequested);
    const QSignalSpy exports(&fixture.pane(), &DetailPane::exportRequested);
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    fixture.child<QPushButton>("detailExport")->click();
    REQUIRE(exports.size() == 1);
    CHECK(exports[0][0].value<RecordRef>() == Basegun);
    linkTo(fixture.pane(), LinkTarget::toRecord(EntityKind::Ministry, "interieur"))->click();
    REQUIRE(records.size() == 1);
    CHECK(records[0][0].value<RecordRef>() == RecordRef{EntityKind::Ministry, "interieur"});
    linkTo(fixture.pane(), LinkTarget::toQuery("theme:securite"))->click();
    REQUIRE(queries.size() == 1);
    CHECK(queries[0][0].toString() == "theme:securite");
    REQUIRE(fixture.shows({EntityKind::Person, "beryl-koller"}, "Beryl Koller"));
    CHECK(fixture.pane().findChild<QPushButton *>("detailExport") == nullptr);
}

TEST_CASE("The menu copies address and citation, and shows where to report an error")
{
    PaneFixture fixture;
    const QSignalSpy copied(&fixture.pane(), &DetailPane::copied);
    REQUIRE(fixture.shows(Basegun, "Basegun"));
    const auto actions = fixture.child<QToolButton>("detailMore")->menu()->actions();
    const auto trigger = [&](const QString &text) {
        for (QAction *action : actions) {
            if (action->text().remove(u'&').startsWith(text))
                action->trigger();
        }
        return QApplication::clipboard()->text();
    };
    CHECK(trigger("Copier l’adresse") == "challenge/basegun");
    CHECK(trigger("Copier la citation").startsWith("Basegun [défi"));
    CHECK(trigger("Copier le texte").contains("Beryl Koller"));
    CHECK(copied.size() == 3);
    trigger("Signaler une erreur");
    CHECK(fixture.child<TextBlock>("detailNote")
              ->text()
              .contains(QString::fromStdString(test::bundled().edition().contact).left(20)));
}

TEST_CASE(
    "Out of sight nothing is built, and the record asked for is there when the pane comes back")
{
    PaneFixture fixture;
    REQUIRE(fixture.shows({EntityKind::Challenge, "basegun"}, QStringLiteral("Basegun")));
    DetailPane &pane = fixture.pane();
    pane.hide();
    const Challenge &other = *test::bundled().challenge("archifiltre");
    pane.show({{EntityKind::Challenge, other.id}}, {});
    QTest::qWait(100);
    CHECK(pane.findChild<HeadingLabel *>("recordName")->text() == QStringLiteral("Basegun"));
    pane.setVisible(true);
    CHECK(fixture.waitFor(QString::fromStdString(other.name)));
}

TEST_CASE("A page is built in time")
{
    PaneFixture fixture;
    qint64 worst = 0;
    for (const RecordRef &record :
         {Basegun, EigTwo, RecordRef{EntityKind::Ministry, "transition-ecologique"}}) {
        QElapsedTimer timer;
        timer.start();
        fixture.pane().show({record}, {});
        REQUIRE(QTest::qWaitFor([&] {
            return fixture.pane().current() == record
                && fixture.pane().findChild<DetailPage *>() != nullptr;
        }));
        worst = std::max(worst, timer.elapsed());
    }
    // Ten times the 30 ms of a page and of the delay before it.
    CHECK(worst < 600);
}
