// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/document_accessibility.h"

#include "widgets/detail/link_button.h"
#include "widgets/detail/text_block.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace eig {
namespace {

class LinkAccessible : public QAccessibleWidget
{
public:
    explicit LinkAccessible(LinkButton *button) : QAccessibleWidget(button, QAccessible::Link) {}

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != pressAction()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        // Following a link may delete it, so not within the call of the accessibility bus.
        QMetaObject::invokeMethod(static_cast<LinkButton *>(widget()), &QAbstractButton::click,
                                  Qt::QueuedConnection);
    }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *link = qobject_cast<LinkButton *>(object))
        return new LinkAccessible(link);
    if (auto *heading = qobject_cast<HeadingLabel *>(object))
        return new QAccessibleWidget(heading, QAccessible::Heading);
    if (auto *text = qobject_cast<TextBlock *>(object))
        return new QAccessibleWidget(text, QAccessible::StaticText, text->text());
    return nullptr;
}

} // namespace

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setAccessibleName(text);
    setWordWrap(true);
}

void installDocumentAccessibility() { QAccessible::installFactory(interfaceOf); }

} // namespace eig
