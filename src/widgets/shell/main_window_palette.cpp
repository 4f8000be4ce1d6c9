// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/palette/command_palette.h"
#include "widgets/palette/palette_commands.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/menu_bar.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/recent_records.h"
#include "widgets/shell/settings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

// What the window does for the command palette.

namespace eig {
namespace {

constexpr qsizetype MostRecent = 5;

std::vector<PaletteItem> placeItems(const Catalogue &catalogue, Language language)
{
    const Language other = language == Language::French ? Language::English : Language::French;
    std::vector<PaletteItem> items;
    for (const std::span<const PlaceSpec> places : {listedPlaces(), ownPlaces()}) {
        for (const PlaceSpec &place : places) {
            PaletteItem item;
            item.kind = PaletteKind::Place;
            item.key = place.key;
            item.name = nameOf(place, language).toStdString();
            item.otherNames = {nameOf(place, other).toStdString()};
            item.count = place.count ? place.count(catalogue) : 0;
            items.push_back(std::move(item));
        }
    }
    return items;
}

Icon placeIcon(const std::string &key)
{
    const PlaceSpec *place = placeNamed(QString::fromStdString(key));
    return place ? place->icon : Icon::None;
}

} // namespace

void MainWindow::connectPalette()
{
    QAction *action = m_actions[ActionId::ShowPalette];
    addAction(action);
    m_commands = std::make_unique<PaletteCommands>(m_actions, *m_menus);
    m_palette = new CommandPalette(
        this, {[this](const std::string &key) { return m_commands->iconOf(key); }, placeIcon},
        action->shortcut());
    connect(action, &QAction::triggered, this, &MainWindow::togglePalette);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::runPaletteItem);
}

/// Made when it is first asked for, and again in another language or for another catalogue.
const Palette &MainWindow::paletteItems()
{
    if (m_paletteItems)
        return *m_paletteItems;
    const Language language = m_language.language();
    std::vector<PaletteItem> items = m_commands->items(language);
    for (std::vector<PaletteItem> &more :
         std::array{placeItems(m_navigator->catalogue(), language),
                    paletteRecords(m_navigator->catalogue(), language),
                    paletteValues(m_navigator->engine(), language)})
        std::move(more.begin(), more.end(), std::back_inserter(items));
    m_paletteItems = std::make_unique<Palette>(std::move(items));
    return *m_paletteItems;
}

void MainWindow::forgetPalette()
{
    m_palette->dismiss();
    m_paletteItems.reset();
}

void MainWindow::togglePalette()
{
    if (m_palette->isVisible()) {
        m_palette->dismiss();
        return;
    }
    std::vector<std::string> recent;
    for (const QString &key : m_settings.list(Setting::RecentCommands).mid(0, MostRecent))
        recent.push_back(key.toStdString());
    std::vector<RecordRef> records = recentRecords(m_settings);
    records.resize(std::min(records.size(), static_cast<std::size_t>(MostRecent)));
    for (const RecordRef &record : records)
        recent.push_back(addressOf(record));
    m_palette->open({paletteItems(), std::move(recent),
                     [this](const std::string &key) { return m_commands->stateOf(key); },
                     m_language.language()});
}

void MainWindow::runPaletteItem(const PaletteItem &item)
{
    switch (item.kind) {
    case PaletteKind::Command: {
        const QString key = QString::fromStdString(item.key);
        QStringList recent = m_settings.list(Setting::RecentCommands);
        recent.removeAll(key);
        recent.prepend(key);
        m_settings.setList(Setting::RecentCommands, recent.mid(0, MostRecent));
        if (QAction *action = m_commands->actionOf(item.key))
            action->trigger();
        break;
    }
    case PaletteKind::Place:
        if (const PlaceSpec *place = placeNamed(QString::fromStdString(item.key)))
            goTo(*place);
        m_navigator->place().focusList();
        break;
    case PaletteKind::Record:
        // The programme has a page of its own below the dashboard.
        if (item.record->kind == EntityKind::Programme)
            m_navigator->openPage(*item.record);
        else
            m_navigator->open(*item.record);
        if (m_navigator->place().hasDetail() || m_navigator->hasOpenedRecord())
            focusDetail();
        else
            m_navigator->place().focusList();
        break;
    case PaletteKind::Value:
        showList();
        m_navigator->search(QString::fromStdString(item.key));
        m_navigator->place().focusList();
        break;
    }
}

} // namespace eig
