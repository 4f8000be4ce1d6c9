// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_page.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/page_factory.h"
#include "widgets/detail/text_block.h"
#include "widgets/window_fixture.h"

#include <QApplication>
#include <QScrollArea>

using namespace eig;

namespace {

/// Text at another size until the end of the test.
class TextSize
{
public:
    explicit TextSize(int percent) : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPixelSize(13 * percent / 100);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_before); }
    TextSize(const TextSize &) = delete;
    TextSize &operator=(const TextSize &) = delete;

private:
    QFont m_before;
};

/// The widgets of a shown page that are lower than their text or stand out of their parent.
std::string clippedIn(DetailPage &page)
{
    std::string clipped;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page) || !widget->hasHeightForWidth())
            continue;
        const bool isLow = widget->height() < widget->heightForWidth(widget->width());
        const bool isOut = widget->geometry().right() > widget->parentWidget()->width();
        if (isLow || isOut)
            clipped += widget->metaObject()->className() + (isLow ? std::string(" low ") : " out ")
                + widget->accessibleName().toStdString() + '\n';
    }
    return clipped;
}

std::string clippedAt(const RecordRef &record, int width)
{
    QScrollArea area;
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidgetResizable(true);
    area.resize(width, 900);
    auto page = makeDetailPage(test::bundled(), {record}, Language::French);
    DetailPage &shown = *page;
    area.setWidget(page.release());
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    if (shown.width() > area.viewport()->width())
        return "the page is wider than the pane\n";
    return clippedIn(shown);
}

} // namespace

TEST_CASE("Nothing of a page is cut off at the widths of the design, nor at twice the text size")
{
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    for (const RecordRef &record : {RecordRef{EntityKind::Challenge, "basegun"},
                                    RecordRef{EntityKind::Challenge, "archifiltre"},
                                    RecordRef{EntityKind::Promotion, "eig-2"},
                                    RecordRef{EntityKind::Ministry, "economie-finances"},
                                    RecordRef{EntityKind::Administration, "dinum"},
                                    RecordRef{EntityKind::Person, "beryl-koller"}}) {
        // The pane grows with the text. Without the rail of 40 pixels.
        for (const int width : {340, 372, 404}) {
            INFO(addressOf(record) << " at " << width << " pixels, " << percent << " %");
            CHECK(clippedAt(record, (width - 40) * percent / 100) == "");
        }
    }
}

TEST_CASE("A text that gets another look is measured anew")
{
    TextBlock text(QStringLiteral("Retrouver les archives d’un ministère dans ses arborescences"));
    const int body = text.heightForWidth(200);
    CHECK(text.heightForWidth(400) < body);
    CHECK(text.heightForWidth(200) == body);
    text.setLook(TextStyle::Title, Token::T1);
    CHECK(text.heightForWidth(200) > body);
    CHECK(text.sizeHint().width() > 200);
}
