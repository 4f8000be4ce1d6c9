// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/external_link.h"

#include "core/storage/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

#include <string>
#include <vector>

using namespace eig;

namespace {

/// Stands for the browser while it lives.
class UrlSpy : public QObject
{
    Q_OBJECT

public:
    UrlSpy()
    {
        for (const char *scheme : {"http", "https", "mailto", "file", "javascript", "ftp", "data"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~UrlSpy() override
    {
        for (const char *scheme : {"http", "https", "mailto", "file", "javascript", "ftp", "data"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    std::vector<std::string> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.push_back(url.toEncoded().toStdString()); }
};

} // namespace

TEST_CASE("Web and mail addresses open outside as they are")
{
    UrlSpy spy;
    const std::string address = GENERATE(
        std::string("https://eig.numerique.gouv.fr/defis/basegun/"),
        std::string("http://example.org"), std::string("https://example.org/a?b=c%20d#e"),
        std::string("mailto:eig@example.org"));
    CHECK(openExternal(address));
    REQUIRE(spy.opened.size() == 1);
    CHECK(spy.opened.front() == address);
}

TEST_CASE("No other address leaves the application")
{
    UrlSpy spy;
    const std::string address = GENERATE(
        std::string(), std::string("file:///etc/passwd"), std::string("javascript:alert(1)"),
        std::string("data:text/html,x"), std::string("ftp://example.org"), std::string("https://"),
        std::string("https:example.org"), std::string("//example.org"), std::string("/etc/passwd"),
        std::string("https://user:secret@example.org/"), std::string("https://exa mple.org"),
        std::string("https://example.org/\nx"), std::string("mailto:"),
        std::string("mailto:a@example.org?attach=/etc/passwd"),
        std::string("mailto:a@example.org,b@example.org"), std::string("mailto:a@b@c"),
        std::string("vscode://x"), std::string(" https://example.org"));
    INFO(address);
    CHECK_FALSE(openExternal(address));
    CHECK(spy.opened.empty());
}

TEST_CASE("A file that was written and its folder are opened, what is not there is not")
{
    UrlSpy spy;
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder.path() / "défis #1.csv").string());
    CHECK_FALSE(openFile(path));
    CHECK_FALSE(openFile(QStringLiteral("/dev/null")));
    CHECK_FALSE(openFile(QStringLiteral("https://example.org")));
    CHECK(spy.opened.empty());
    REQUIRE(writeFileAtomically(path.toStdString(), "a"));
    CHECK(openFile(path));
    CHECK(openFile(QString::fromStdString(folder.path().string())));
    CHECK(spy.opened
          == std::vector<std::string>{
              QUrl::fromLocalFile(path).toEncoded().toStdString(),
              QUrl::fromLocalFile(QString::fromStdString(folder.path().string()))
                  .toEncoded()
                  .toStdString()});
}

#include "external_link_test.moc"
