// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/fields.h"
#include "widgets/search/completion_popup.h"
#include "widgets/search/recent_searches.h"
#include "widgets/shell/search_field.h"
#include "widgets/window_fixture.h"

#include <QInputMethodEvent>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextFormat>
#include <QVBoxLayout>

#include <utility>

namespace eig::test {

/// The engine of the bundled catalogue.
[[nodiscard]] inline const SearchEngine &bundledEngine()
{
    static const SearchEngine engine(bundled());
    return engine;
}

/// A search field alone in an active window, between two buttons, with what the bundled catalogue
/// completes.
struct ShownField {
    explicit ShownField(Language shownIn = Language::French) : language(shownIn)
    {
        window.setObjectName(QStringLiteral("host"));
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part : {static_cast<QWidget *>(&before), static_cast<QWidget *>(&field),
                              static_cast<QWidget *>(&next)})
            column->addWidget(part);
        column->addStretch(1);
        field.setRecentSearches(&recent);
        field.setCompletionSource([this](const QString &text, int caret) {
            CompletionRequest request;
            request.text = text.toStdString();
            request.caret = text.left(caret).toUtf8().size();
            request.language = language.language();
            for (const QString &search : recent.list())
                request.recent.push_back(search.toStdString());
            return CompletionList{completionsFor(request, bundledEngine()), request.entity,
                                  request.language};
        });
        window.resize(700, 560);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        REQUIRE(field.hasFocus());
    }

    /// As a person does, key by key; accents arrive as text.
    void type(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype units = text[i].isHighSurrogate() ? 2 : 1;
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text.mid(i, units));
            QCoreApplication::sendEvent(&field, &press);
            i += units - 1;
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&field, &event);
    }

    [[nodiscard]] CompletionPopup *popup() const
    {
        return window.findChild<CompletionPopup *>(QStringLiteral("completionPopup"));
    }
    [[nodiscard]] bool isOpen() const { return popup() && popup()->isVisible(); }
    [[nodiscard]] QListView *list() const
    {
        auto *found = window.findChild<QListView *>(QStringLiteral("completions"));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] const CompletionModel &model() const
    {
        return *static_cast<const CompletionModel *>(list()->model());
    }
    [[nodiscard]] QString textOf(int row, int role = Qt::DisplayRole) const
    {
        return model().index(row).data(role).toString();
    }
    /// The chosen line; empty: none.
    [[nodiscard]] QString current() const
    {
        const QModelIndex index = list()->currentIndex();
        return list()->selectionModel()->isSelected(index) ? index.data().toString() : QString();
    }
    [[nodiscard]] const Completion *currentCompletion() const
    {
        return model().completionAt(list()->currentIndex().row());
    }
    /// The first line of a kind; -1: none.
    [[nodiscard]] int rowOf(CompletionKind kind) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const Completion *one = model().completionAt(row); one && one->kind == kind)
                return row;
        }
        return -1;
    }
    void chooseRow(int row)
    {
        for (int i = 0; i < 50 && list()->currentIndex().row() != row; ++i)
            press(Qt::Key_Down);
        REQUIRE(list()->currentIndex().row() == row);
    }
    void click(int row)
    {
        const QRect place = list()->visualRect(model().index(row));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
    }

    LanguageSwitch language;
    ThemeSwitch theme{*qApp, ThemeChoice::Light, 100};
    RecentSearches recent;
    QWidget window;
    QPushButton before{QStringLiteral("before")};
    SearchField field;
    QPushButton next{QStringLiteral("next")};
};

[[nodiscard]] inline Language anyLanguage()
{
    return GENERATE(Language::French, Language::English);
}

/// "ministère:" / "ministry:"
[[nodiscard]] inline QString ministryStart(Language language = Language::French)
{
    return QString::fromStdString(fieldInfo(Field::Ministry).name.in(language)) + u':';
}

} // namespace eig::test
