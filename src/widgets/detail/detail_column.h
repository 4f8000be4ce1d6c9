// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/source_numbers.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace eig {

class LinkButton;

/// A column of real widgets: headings, texts, facts and links, each reachable on its own by
/// keyboard and assistive technology. All text is plain.
class DetailColumn : public QWidget
{
    Q_OBJECT

public:
    explicit DetailColumn(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A citation was followed: the entry of the source has the focus.
    void sourceFocused(QWidget *entry);

protected:
    enum class HeadingLevel { Record, Section, Group };

    void addHeading(HeadingLevel level, const QString &text);
    QLabel *addText(const QString &text);
    void addFact(const QString &name, const QString &value);
    LinkButton *addLink(const QString &text);
    void addExternalLink(const QString &text, const std::string &address);
    /// A text followed by the numbers of its sources, each a link to the entry of the source.
    void addCitedText(const QString &text, const std::vector<SourceRange> &citations);
    /// An entry of the list of sources; the next number each time.
    void addSourceEntry(const QString &text, const std::string &address);
    /// A little space between the entries of a list that take several lines.
    void addGap();
    void finish();

private:
    [[nodiscard]] QLabel *makeText(const QString &text);
    void focusSource(int number);

    QVBoxLayout *m_column;
    QFormLayout *m_facts = nullptr; ///< of the section that is being built
    std::vector<QWidget *> m_sourceEntries;
};

} // namespace eig
