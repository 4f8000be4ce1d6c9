// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

#include <set>

using namespace eig;

namespace {

const QString Folder = QStringLiteral(EIG_SOURCE_DIR "/resources/translations/");

struct Messages {
    std::set<QString> keys;    ///< context and source
    std::set<QString> plurals; ///< those of keys that depend on a number
    QStringList incomplete;
};

Messages messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    QString source;
    bool isPlural = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            isPlural = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
            const QString key = context + u'|' + source;
            messages.keys.insert(key);
            if (isPlural)
                messages.plurals.insert(key);
        } else if (xml.name() == u"translation") {
            if (xml.attributes().hasAttribute("type"))
                messages.incomplete.append(source);
        } else if (xml.name() == u"numerusform") {
            if (xml.readElementText().isEmpty())
                messages.incomplete.append(source);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// What lupdate finds in the sources today.
Messages messagesOfSources(const test::TemporaryFolder &folder)
{
    const QString ts = QString::fromStdString((folder.path() / "found.ts").string());
    const QString root = QStringLiteral(EIG_SOURCE_DIR);
    QProcess lupdate;
    lupdate.start(QStringLiteral(EIG_LUPDATE),
                  {"-silent", "-no-obsolete", "-locations", "none", "-I", root + "/src",
                   root + "/src/models", root + "/src/widgets", root + "/src/app", root + "/ui",
                   "-ts", ts});
    REQUIRE(lupdate.waitForFinished(60'000));
    REQUIRE(lupdate.exitCode() == 0);
    return messagesOf(ts);
}

QString missing(const std::set<QString> &wanted, const std::set<QString> &present)
{
    QStringList missing;
    for (const QString &key : wanted) {
        if (!present.contains(key))
            missing.append(key);
    }
    return missing.join(u'\n');
}

} // namespace

TEST_CASE("Every text of the sources has a finished French translation, and no other text has one")
{
    const test::TemporaryFolder folder;
    const Messages french = messagesOf(Folder + "eig_fr.ts");
    const Messages sources = messagesOfSources(folder);
    CHECK(french.keys.size() > 80);
    CHECK(french.incomplete.join(u'\n').toStdString() == "");
    CHECK(missing(sources.keys, french.keys).toStdString() == "");
    CHECK(missing(french.keys, sources.keys).toStdString() == "");
}

TEST_CASE("Every English plural is finished")
{
    const Messages english = messagesOf(Folder + "eig_en.ts");
    const Messages french = messagesOf(Folder + "eig_fr.ts");
    CHECK(english.incomplete.isEmpty());
    CHECK(missing(french.plurals, english.keys).toStdString() == "");
    CHECK(missing(english.keys, french.plurals).toStdString() == "");
}
