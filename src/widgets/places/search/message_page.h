// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace eig {

class SearchPicture;

/// What stands in place of an empty list: a picture, why it is empty, and ways on as buttons.
class MessagePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessagePage(QWidget *parent);

    /// A way on: what the button says, and what it does. detail: what assistive technology and the
    /// tool tip say more.
    struct Offer {
        QString text;
        QString detail;
        const char *objectName = "";
        std::function<void()> take = {};
    };
    struct Message {
        QString title;
        QString text;
        std::vector<Offer> offers = {};
        QString hint = {};
    };
    void showMessage(Message message);
    /// In place of the magnifying glass.
    void setPicture(Icon icon);
    [[nodiscard]] bool hasOffers() const;
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();
    void clearOffers();

    SearchPicture *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_offers;
    QLabel *m_hint;
};

} // namespace eig
