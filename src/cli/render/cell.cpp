// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/render/cell.h"

namespace eig::cli {
namespace {

std::string periodText(const Json &period)
{
    return cellText(period.at("start")) + '/' + cellText(period.at("end"));
}

std::string objectText(const Json &object)
{
    // The name of a reference, the label of a status, the town of a place.
    for (const char *key : {"name", "label", "town", "as_found"}) {
        if (const auto found = object.find(key); found != object.end() && found->is_string())
            return found->get<std::string>();
    }
    if (object.contains("start") && object.contains("end"))
        return periodText(object);
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Json valueAt(const Json &row, std::string_view column)
{
    if (row.is_array()) {
        Json values = Json::array();
        for (const Json &item : row)
            values.push_back(valueAt(item, column));
        return values;
    }
    const std::size_t dot = column.find('.');
    if (!row.is_object())
        return {};
    const auto found = row.find(std::string(column.substr(0, dot)));
    if (found == row.end())
        return {};
    return dot == std::string_view::npos ? *found : valueAt(*found, column.substr(dot + 1));
}

std::string cellText(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object())
        return objectText(value);
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const Json &item : value)
        text += (text.empty() ? "" : " ; ") + cellText(item);
    return text;
}

} // namespace eig::cli
