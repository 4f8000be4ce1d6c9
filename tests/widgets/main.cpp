// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/resources.h"
#include "support/run_tests.h"

#include <QApplication>

#include <clocale>

int main(int argc, char **argv)
{
    int code = 0;
    {
        const QApplication application(argc, argv);
        std::setlocale(LC_NUMERIC, "C");
        QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
        code = eig::test::runTests(argc, argv);
    }
    eig::releaseDocumentResources();
    return code;
}
