// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chart_picture.h"

#include "core/labels/labels.h"
#include "core/storage/file_name.h"
#include "models/chart_model.h"
#include "widgets/charts/chart_card.h"
#include "widgets/style/style.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int NarrowPicture = 480;
constexpr int WidePicture = 680;
constexpr int PictureMargin = 12;
constexpr int PictureScale = 2; ///< of a PNG, for print and fine screens

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(eig::ChartPicture)
};

/// The chart as a widget of its own that is never shown: what it is painted with is light.
class ChartSheet : public QWidget
{
public:
    explicit ChartSheet(const ChartOrder &order)
        : m_style(std::make_unique<Style>(Theme::light()))
        , m_card(order.other ? order.other->make(this) : newCard(order, this))
    {
        auto *column = new QVBoxLayout(this);
        const int margin = scaled(PictureMargin);
        column->setContentsMargins(margin, margin, margin, margin);
        column->addWidget(m_card);
        if (!order.source.isEmpty())
            addSource(order.source);
        paintLight();
        fit(order.other || order.table.columns.size() > 1 ? WidePicture : NarrowPicture);
    }

    ~ChartSheet() override
    {
        // They go before the style that paints them.
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        setStyle(nullptr);
    }
    ChartSheet(const ChartSheet &) = delete;
    ChartSheet &operator=(const ChartSheet &) = delete;

    [[nodiscard]] QString question() const { return m_card->accessibleName(); }

private:
    static QWidget *newCard(const ChartOrder &order, QWidget *parent)
    {
        auto *card = new ChartCard(order.table, order.language, parent);
        card->setToolsShown(false);
        return card;
    }

    void addSource(const QString &text)
    {
        auto *source = new QLabel(text, this);
        source->setTextFormat(Qt::PlainText);
        source->setWordWrap(true);
        source->setFont(fontOf(TextStyle::Small));
        source->setForegroundRole(QPalette::PlaceholderText);
        layout()->addWidget(source);
    }

    void paintLight()
    {
        QPalette colors = Theme::light().palette();
        colors.setColor(QPalette::Window, Theme::light().color(Token::Base));
        setPalette(colors);
        setAutoFillBackground(true);
        setStyle(m_style.get());
        for (QWidget *part : findChildren<QWidget *>())
            part->setStyle(m_style.get());
    }

    /// Another drawing may need more than that.
    void fit(int designWidth)
    {
        layout()->activate();
        const bool isChart = qobject_cast<ChartCard *>(m_card) != nullptr;
        const int width = std::max(scaled(designWidth), isChart ? 0 : layout()->sizeHint().width());
        resize(width,
               layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                             : layout()->sizeHint().height());
    }

    std::unique_ptr<Style> m_style;
    QWidget *m_card;
};

QImage imageOf(ChartSheet &sheet)
{
    QImage image(sheet.size() * PictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(PictureScale);
    image.fill(Theme::light().color(Token::Base));
    sheet.render(&image);
    return image;
}

QByteArray pngOf(const ChartOrder &order)
{
    ChartSheet sheet(order);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image = imageOf(sheet);
    image.setText(QStringLiteral("Title"), sheet.question());
    image.setText(QStringLiteral("Source"), order.source);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartOrder &order)
{
    ChartSheet sheet(order);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(sheet.rect());
    // Texts as large as where they were measured.
    generator.setResolution(sheet.logicalDpiX());
    generator.setTitle(sheet.question());
    generator.setDescription(order.source);
    QPainter painter(&generator);
    sheet.render(&painter);
    painter.end();
    return bytes;
}

std::string_view stemOf(Chart chart)
{
    switch (chart) {
    case Chart::ChallengesByPromotion: return "eig-defis-par-promotion";
    case Chart::MinistriesByPromotion: return "eig-ministeres-par-promotion";
    case Chart::ExpertisesByPromotion: return "eig-expertises-par-promotion";
    case Chart::TeamSizes: return "eig-equipes-par-defi";
    case Chart::Themes: return "eig-sujets";
    case Chart::OutcomesByPromotion: return "eig-suites-par-promotion";
    case Chart::Selection: return "eig-selection-de-la-promotion";
    case Chart::Profiles: return "eig-profils-de-la-promotion";
    case Chart::PromotionMinistries: return "eig-ministeres-de-la-promotion";
    case Chart::PromotionExpertises: return "eig-expertises-de-la-promotion";
    case Chart::PromotionOutcomes: return "eig-suites-de-la-promotion";
    case Chart::MinistryPromotions: return "eig-promotions-du-ministere";
    case Chart::MinistryExpertises: return "eig-expertises-du-ministere";
    case Chart::MinistryThemes: return "eig-sujets-du-ministere";
    }
    return "eig-graphique";
}

} // namespace

QString chartSource(const Edition &edition, Language language)
{
    return PictureTexts::tr("Source: %1, edition of %2")
        .arg(QString::fromStdString(edition.title),
             QString::fromStdString(dateText(edition.date, language)));
}

std::string chartFile(const ChartOrder &order, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return pngOf(order).toStdString();
    case ChartFormat::Svg: return svgOf(order).toStdString();
    case ChartFormat::Csv: break;
    }
    if (order.other)
        return order.other->csv;
    ChartModel model(order.language);
    model.setTable(order.table, order.language);
    return model.asCsv();
}

QPixmap chartPixmap(const ChartOrder &order)
{
    ChartSheet sheet(order);
    return QPixmap::fromImage(imageOf(sheet));
}

QString chartFileName(Chart chart, ChartFormat format)
{
    return QString::fromStdString(safeFileName(stemOf(chart), suffixOf(format).toStdString()));
}

QString chartFileName(const ChartOrder &order, ChartFormat format)
{
    if (!order.other)
        return chartFileName(order.table.chart, format);
    return QString::fromStdString(safeFileName(order.other->stem, suffixOf(format).toStdString()));
}

QString suffixOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return QStringLiteral("png");
    case ChartFormat::Svg: return QStringLiteral("svg");
    case ChartFormat::Csv: break;
    }
    return QStringLiteral("csv");
}

} // namespace eig
