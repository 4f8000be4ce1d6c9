// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "widgets/detail/citations.h"
#include "widgets/detail/text_block.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace eig {

/// Long texts are shown whole only where the reader asks for it.
enum class CellExtent { Short, Whole };

/// One cell of a comparison: its texts with their links and numbers of sources. The links are no
/// tab stops: the table leads to them (ComparedTable).
class CellWidget : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        const ComparedRow &row;
        const ComparedCell &cell;
        CellExtent extent = CellExtent::Short;
        bool isIdentical = false;
    };
    CellWidget(const Content &content, Citations &citations, QWidget *parent);

    [[nodiscard]] int heightForWidth(int width) const override;
    /// In the order of the text, without numbers of sources.
    [[nodiscard]] const std::vector<LinkButton *> &links() const { return m_links; }

Q_SIGNALS:
    void linkActivated(const eig::LinkTarget &target);

private:
    void addInline(const Content &content, Citations &citations);
    void addLines(const Content &content, Citations &citations);
    void addText(const Content &content, Citations &citations);
    void addSources(const Content &content, Citations &citations);
    void addStatus(const ComparedValue &entry, Citations &citations);
    TextBlock *addBlock(TextParts parts, QBoxLayout *line);
    void addLine(TextParts parts, bool isFrench);

    QBoxLayout *m_column;
    std::vector<LinkButton *> m_links;
};

} // namespace eig
