// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/metadata.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace eig::layout {
namespace {

constexpr const char *Producer = "Catalogue EIG";

std::string escapeXml(const std::string &text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        default: escaped += c;
        }
    }
    return escaped;
}

std::string alternative(const std::string &element, const std::string &language,
                        const std::string &text)
{
    const std::string value = escapeXml(text);
    return "<" + element + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + value
        + "</rdf:li><rdf:li xml:lang=\"" + language + "\">" + value + "</rdf:li></rdf:Alt></"
        + element + ">\n";
}

std::string element(const std::string &name, const std::string &text)
{
    return "<" + name + ">" + escapeXml(text) + "</" + name + ">\n";
}

/// "D:20261124000000Z", the date form of ISO 32000-1, 7.9.4.
std::string pdfTime(long long seconds)
{
    std::string time = "D:";
    for (const char c : isoTime(seconds)) {
        if ((c >= '0' && c <= '9') || c == 'Z')
            time += c;
    }
    return time;
}

} // namespace

std::string isoTime(long long seconds)
{
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<std::chrono::seconds> clock(time - day);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

std::string xmpPacket(const DocumentInfo &info)
{
    const std::string time = isoTime(info.creationTime);
    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        + element("dc:format", "application/pdf")
        + alternative("dc:title", info.language, info.title)
        + alternative("dc:description", info.language, info.subject)
        + "<dc:creator><rdf:Seq><rdf:li>" + escapeXml(info.author)
        + "</rdf:li></rdf:Seq></dc:creator>\n<dc:language><rdf:Bag><rdf:li>" + info.language
        + "</rdf:li></rdf:Bag></dc:language>\n" + element("xmp:CreateDate", time)
        + element("xmp:ModifyDate", time) + element("xmp:CreatorTool", Producer)
        + element("pdf:Producer", Producer)
        + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

void setMetadata(QPDF &pdf, const DocumentInfo &info)
{
    using Object = QPDFObjectHandle;
    const std::string time = pdfTime(info.creationTime);
    Object dictionary = Object::newDictionary();
    dictionary.replaceKey("/Title", Object::newUnicodeString(info.title));
    dictionary.replaceKey("/Author", Object::newUnicodeString(info.author));
    dictionary.replaceKey("/Subject", Object::newUnicodeString(info.subject));
    dictionary.replaceKey("/Creator", Object::newUnicodeString(Producer));
    dictionary.replaceKey("/Producer", Object::newUnicodeString(Producer));
    dictionary.replaceKey("/CreationDate", Object::newString(time));
    dictionary.replaceKey("/ModDate", Object::newString(time));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));

    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(info.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object packet = Object::newStream(&pdf, xmpPacket(info));
    packet.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", packet);
}

} // namespace eig::layout
