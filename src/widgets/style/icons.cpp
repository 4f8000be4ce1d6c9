// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/icons.h"

#include "widgets/style/icon_engine.h"

#include <QFile>

#include <iterator>

/// In a function outside any namespace, as Q_INIT_RESOURCE asks.
static void loadIcons() { Q_INIT_RESOURCE(icons); }

namespace eig {
namespace {

struct Drawing {
    Icon icon;
    const char *name; ///< of the file in resources/icons
};

constexpr Drawing Drawings[] = {
    {Icon::None, ""},
    {Icon::App, "org.eig.Catalogue"},
    {Icon::Sidebar, "sidebar"},
    {Icon::Back, "back"},
    {Icon::Forward, "forward"},
    {Icon::Up, "up"},
    {Icon::Search, "search"},
    {Icon::Clear, "clear"},
    {Icon::Close, "close"},
    {Icon::Filter, "filter"},
    {Icon::Export, "export"},
    {Icon::Copy, "copy"},
    {Icon::More, "more"},
    {Icon::ChevronDown, "chevron-down"},
    {Icon::ChevronRight, "chevron-right"},
    {Icon::ChevronUp, "chevron-up"},
    {Icon::Check, "check"},
    {Icon::Minus, "minus"},
    {Icon::Dashboard, "dashboard"},
    {Icon::Challenges, "challenges"},
    {Icon::Promotions, "promotions"},
    {Icon::Ministries, "ministries"},
    {Icon::Administrations, "administrations"},
    {Icon::People, "people"},
    {Icon::Outcomes, "outcomes"},
    {Icon::Info, "info"},
    {Icon::Figures, "figures"},
    {Icon::Text, "text"},
    {Icon::Related, "related"},
    {Icon::Link, "link"},
    {Icon::External, "external"},
    {Icon::Sources, "sources"},
    {Icon::Unknown, "unknown"},
    {Icon::Discrepancy, "discrepancy"},
    {Icon::Calendar, "calendar"},
    {Icon::Expertise, "expertise"},
    {Icon::Names, "names"},
    {Icon::Pdf, "pdf"},
    {Icon::Booklet, "booklet"},
    {Icon::Table, "table"},
    {Icon::Columns, "columns"},
    {Icon::Tree, "tree"},
    {Icon::List, "list"},
    {Icon::Sort, "sort"},
    {Icon::Offline, "offline"},
    {Icon::Language, "language"},
    {Icon::Warning, "warning"},
    {Icon::Error, "error"},
    {Icon::Settings, "settings"},
    {Icon::Help, "help"},
    {Icon::Exclude, "exclude"},
    {Icon::History, "history"},
    {Icon::Tag, "tag"},
    {Icon::Compare, "compare"},
    {Icon::Add, "add"},
    {Icon::Grip, "grip"},
};
static_assert(std::size(Drawings) == IconCount);

} // namespace

QByteArray drawingOf(Icon icon)
{
    static const bool areLoaded = (loadIcons(), true);
    Q_UNUSED(areLoaded)
    const Drawing &drawing = Drawings[static_cast<int>(icon)];
    Q_ASSERT(drawing.icon == icon);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(drawing.name)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QIcon themedIcon(Icon icon)
{
    return icon == Icon::None ? QIcon() : QIcon(new IconEngine(icon, {}));
}

QIcon themedIcon(Icon icon, Token token)
{
    return icon == Icon::None ? QIcon() : QIcon(new IconEngine(icon, token));
}

} // namespace eig
