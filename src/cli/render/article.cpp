// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/article.h"

#include "cli/render/lines.h"
#include "cli/render/visible.h"
#include "cli/views/key_labels.h"

#include <algorithm>

namespace eig::cli {
namespace {

constexpr std::size_t MaxFieldWidth = 90;

template<std::size_t N> bool isOneOf(const std::string &key, const std::string_view (&keys)[N])
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

/// An array whose items say too much for one line.
bool isList(const std::string &key)
{
    constexpr std::string_view Keys[] = {"team",    "figures", "trail",     "outputs",
                                         "links",   "related", "juries",    "discrepancies",
                                         "sources", "windows", "objectives"};
    return isOneOf(key, Keys);
}

/// An array whose only item fits in one line, while several make a list.
bool isListOfNames(const std::string &key)
{
    constexpr std::string_view Keys[] = {"challenges",   "administrations", "aliases",
                                         "former_names", "names",           "cited_by"};
    return isOneOf(key, Keys);
}

/// Texts of the catalogue that stay French in every language.
bool isFrenchText(const std::string &key)
{
    constexpr std::string_view Keys[] = {"problem",  "aim",    "built",      "portrait",
                                         "news",     "ending", "evaluation", "funding",
                                         "activity", "trail",  "story",      "objectives"};
    return isOneOf(key, Keys);
}

bool hasNone(const Json &object) { return std::all_of(object.begin(), object.end(), isUnknown); }

class Article
{
public:
    Article(const Json &detail, EntityKind entity, Language language, Markup markup)
        : m_detail(detail)
        , m_entity(entity)
        , m_lines(detail, language, markup)
        , m_isMarkdown(markup == Markup::Markdown)
    {
    }

    std::string write()
    {
        title();
        for (const auto &[key, value] : m_detail.items()) {
            if (!isHidden(key) && isField(key, value))
                field(key, value);
        }
        for (const auto &[key, value] : m_detail.items()) {
            if (!isHidden(key) && !isField(key, value))
                section(key, value);
        }
        return std::move(m_text);
    }

private:
    /// Said elsewhere on the page.
    [[nodiscard]] bool isHidden(const std::string &key) const
    {
        constexpr std::string_view Keys[] = {"id",        "name",  "tagline",     "summary_en",
                                             "citations", "order", "undocumented"};
        const bool isRepeated = (key == "outcomes" && m_detail.contains("outputs"))
            || (key == "term" && m_detail.contains("calendar"));
        return isRepeated || isOneOf(key, Keys);
    }

    [[nodiscard]] bool isField(const std::string &key, const Json &value) const
    {
        if (isUnknown(value) || (key == "texts" && saysNothing(value)))
            return true;
        if (value.is_array())
            return !isList(key)
                && (!isListOfNames(key) || (value.size() == 1 && isShort(key, value)));
        if (value.is_object())
            return value.contains("name") || value.contains("text") || value.contains("town")
                || value.contains("start");
        return isShort(key, value);
    }

    /// No text, and no statement about any.
    [[nodiscard]] bool saysNothing(const Json &texts) const
    {
        return hasNone(texts) && m_detail.value("undocumented", Json::array()).empty();
    }

    [[nodiscard]] bool isShort(const std::string &key, const Json &value) const
    {
        return displayWidth(m_lines.of(key, value)) <= MaxFieldWidth;
    }

    void title()
    {
        const std::string name = m_lines.plain(m_detail.at("name").get<std::string>());
        const std::string address = std::string(keyOf(m_entity)) + '/'
            + m_detail.at("id").get<std::string>();
        m_text = m_isMarkdown ? "# " + name + "\n\n" : name + '\n';
        if (const Json tagline = m_detail.value("tagline", Json()); tagline.is_string())
            m_text += m_lines.plain(tagline.get<std::string>()) + (m_isMarkdown ? "\n\n" : "\n");
        const Json summary = m_detail.value("summary_en", Json());
        if (m_lines.language() == Language::English && summary.is_string())
            m_text += m_lines.plain(summary.get<std::string>()) + (m_isMarkdown ? "\n\n" : "\n");
        m_text += (m_isMarkdown ? '`' + visible(address) + "`\n" : visible(address) + '\n') + '\n';
    }

    [[nodiscard]] std::string labelled(const std::string &key, const std::string &line) const
    {
        const std::string text = keyText(key, m_lines.language());
        const std::string colon = m_lines.say({"\u202F: ", ": "});
        return (m_isMarkdown ? "**" + text + "**" : text) + colon + line;
    }

    void field(const std::string &key, const Json &value)
    {
        const bool isEmpty = value.is_object() && hasNone(value);
        m_text += (m_isMarkdown ? "- " : "")
            + labelled(key, m_lines.of(key, isEmpty ? Json() : value) + m_lines.citationsAt(key))
            + '\n';
    }

    void heading(const std::string &key)
    {
        std::string text = keyText(key, m_lines.language());
        if (isFrenchText(key))
            text += m_lines.say({"", " (in French)"});
        m_text += '\n' + (m_isMarkdown ? "## " + text + "\n\n" : text + '\n');
    }

    void point(const std::string &line, int level = 0)
    {
        m_text += std::string(static_cast<std::size_t>(2 * level + (m_isMarkdown ? 0 : 2)), ' ')
            + "- " + line + '\n';
    }

    void section(const std::string &key, const Json &value)
    {
        if (key == "texts") {
            texts(value);
        } else if (value.is_object()) {
            heading(key);
            members(key, value);
        } else if (value.is_array()) {
            heading(key);
            for (const Json &item : value)
                listed(key, item);
        } else {
            heading(key);
            paragraphs(value.get<std::string>(), m_lines.citationsAt(key));
        }
    }

    void texts(const Json &texts)
    {
        for (const auto &[key, text] : texts.items()) {
            if (isUnknown(text)) {
                m_text += (m_isMarkdown ? "\n- " : "\n") + labelled(key, absence(key)) + '\n';
                continue;
            }
            heading(key);
            paragraphs(text.get<std::string>(), {});
        }
    }

    /// An absence that the data state says more than a text nobody has written.
    [[nodiscard]] std::string absence(const std::string &text) const
    {
        const Json stated = m_detail.value("undocumented", Json::array());
        const bool isStated = std::find(stated.begin(), stated.end(), text) != stated.end();
        return isStated ? statedUndocumented(m_lines.language())
                        : notDocumented(m_lines.language());
    }

    void paragraphs(const std::string &text, const std::string &citations)
    {
        std::size_t from = 0;
        while (from < text.size()) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            const bool isLast = end + 1 >= text.size();
            if (end > from)
                m_text += m_lines.plain(text.substr(from, end - from)) + (isLast ? citations : "")
                    + (m_isMarkdown && !isLast ? "\n\n" : "\n");
            from = end + 1;
        }
    }

    /// The members of an object such as the calendar, one per line.
    void members(const std::string &path, const Json &object)
    {
        const std::string prefix = path + '.';
        for (const auto &[key, value] : object.items()) {
            if (key == "windows" && value.empty())
                continue;
            point(labelled(key, m_lines.of(key, value) + m_lines.citationsAt(prefix + key)));
        }
    }

    void listed(const std::string &key, const Json &item)
    {
        if (key == "discrepancies") {
            discrepancy(item);
        } else if (key == "sources") {
            const std::string number = std::to_string(item.at("number").get<int>());
            m_text += (m_isMarkdown ? number + ". " : '[' + number + "] ") + m_lines.of(key, item)
                + '\n';
        } else {
            point(m_lines.of(key, item));
            for (const Json &member :
                 item.is_object() ? item.value("members", Json::array()) : Json::array())
                point(m_lines.of("members", member), 1);
        }
    }

    void discrepancy(const Json &discrepancy)
    {
        const std::string kept = m_lines.say({"\u202F: retenu «\u202F", ": kept “"});
        const std::string end = m_lines.say({"\u202F».", "”."});
        std::string line = m_lines.plain(discrepancy.at("subject").get<std::string>()) + kept
            + m_lines.plain(discrepancy.at("kept").get<std::string>()) + end;
        if (const Json &comment = discrepancy.at("comment"); comment.is_string())
            line += ' ' + m_lines.plain(comment.get<std::string>());
        point(line);
        for (const Json &value : discrepancy.at("values"))
            point(m_lines.of("values", value), 1);
    }

    const Json &m_detail;
    EntityKind m_entity;
    Lines m_lines;
    bool m_isMarkdown;
    std::string m_text;
};

} // namespace

std::string articleOf(const Json &detail, EntityKind entity, Language language, Markup markup)
{
    return Article(detail, entity, language, markup).write();
}

} // namespace eig::cli
