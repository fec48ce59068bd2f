// SPDX-License-Identifier: MIT
#include "lab/entities/find_links.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {
namespace {

constexpr auto npos = std::string_view::npos;

// Without a scheme, only these make a link of "word.word"; two-letter country domains are checked by the second list.
constexpr std::string_view long_domains =
    " com net org info biz edu gov mil int name pro mobi travel jobs tel asia cat aero coop museum arpa xyz site "
    "online "
    "top club shop app dev page blog store tech cloud space website live life world news media design digital email "
    "agency company solutions services network systems software academy school college university games game fun "
    "video photo photos pictures gallery music band art style fashion beauty health care clinic dental doctor fitness "
    "yoga food cafe bar pub pizza wine coffee restaurant recipes kitchen house homes estate land city town tours "
    "vacations "
    "flights cruises hotel taxi auto cars bike boats energy solar green farm garden flowers gifts toys baby kids "
    "family "
    "dating love date wedding social chat community group team center center foundation charity support help wiki "
    "guide "
    "guru expert best cool rocks ninja sexy wtf lol fail zone link click download host hosting domains codes science "
    "bank "
    "finance financial money cash credit loan insurance tax legal law lawyer work works jobs careers business "
    "marketing "
    "market trade trading exchange capital fund investments ventures partners global international earth africa berlin "
    "london paris nyc tokyo moscow istanbul amsterdam wien ltd inc llc gmbh plus one zip mov phd today express press ";
constexpr std::string_view country_domains =
    " ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca "
    "cc "
    "cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb "
    "gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke "
    "kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu "
    "mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw "
    "sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz "
    "ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ";

bool is_domain_char(char32_t c) noexcept {
    return is_ascii_word(c) || c == U'-' || c == U'.' || (c >= 0x80 && is_letter(c));
}

bool is_known_domain(std::string_view last_label) {
    const std::string padded = ' ' + to_lower(last_label) + ' ';
    if (padded.size() == 4) return country_domains.find(padded) != npos;
    if (long_domains.find(padded) != npos) return true;
    return padded == " рф " || padded == " рус " || padded == " укр " || padded.starts_with(" xn--");
}

bool is_ip_address(std::string_view host) {
    int parts = 0;
    while (true) {
        const auto end = std::min(host.find('.'), host.size());
        const std::string_view part = host.substr(0, end);
        const bool digits = std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (part.empty() || part.size() > 3 || !digits || std::stoi(std::string{part}) > 255) return false;
        ++parts;
        if (end == host.size()) return parts == 4;
        host.remove_prefix(end + 1);
    }
}

bool is_host(std::string_view host, bool has_scheme) {
    if (host.find("..") != npos || host.front() == '.' || host.front() == '-') return false;
    if (is_ip_address(host)) return has_scheme;
    const auto dot = host.rfind('.');
    if (dot == npos || dot + 1 == host.size()) return false;
    const std::string_view last = host.substr(dot + 1);
    if (last.find('_') != npos || last.size() < 2) return false;
    if (is_known_domain(last)) return true;
    return has_scheme &&
           std::all_of(last.begin(), last.end(), [](char c) { return is_ascii_letter(static_cast<unsigned char>(c)); });
}

/// Path, query and fragment: up to white space or a quotation mark, without trailing punctuation.
std::size_t path_end(std::string_view text, std::size_t i) {
    if (i >= text.size() || std::string_view{"/?#"}.find(text[i]) == npos) return i;
    std::size_t end = i;
    int depth = 0;
    while (end < text.size()) {
        std::size_t next = end;
        const char32_t code = next_code_point(text, next);
        constexpr std::u32string_view stops = U" \n\t<>\"'`{}|^«»“”‘’\u00A0\u3000";
        if (code <= 0x20 || stops.find(code) != std::u32string_view::npos) break;
        if (code == U'(') ++depth;
        if (code == U')' && --depth < 0) break;
        end = next;
    }
    while (end > i && std::string_view{".:;,('?!"}.find(text[end - 1]) != npos) --end;
    return end;
}

std::size_t port_end(std::string_view text, std::size_t i) {
    if (i >= text.size() || text[i] != ':') return i;
    std::size_t end = i + 1;
    while (end < text.size() && is_ascii_digit(static_cast<unsigned char>(text[end]))) ++end;
    return end == i + 1 || end - i > 6 ? i : end;
}

/// Where a scheme begins that ends with "://" at `host`; npos if there is none that is known.
std::size_t scheme_begin(std::string_view text, std::size_t host) {
    if (host < 3 || text.substr(host - 3, 3) != "://") return npos;
    std::size_t begin = host - 3;
    while (begin > 0 && is_ascii_letter(static_cast<unsigned char>(text[begin - 1]))) --begin;
    const std::string scheme = to_lower(text.substr(begin, host - 3 - begin));
    const bool known = scheme == "http" || scheme == "https" || scheme == "ftp" || scheme == "tonsite";
    return known ? begin : npos;
}

/// Where the local part of an e-mail address begins whose @ is at `sign`.
std::size_t local_begin(std::string_view text, std::size_t sign) {
    std::size_t begin = sign;
    while (begin > 0) {
        const auto c = static_cast<unsigned char>(text[begin - 1]);
        if (!is_ascii_word(c) && c != '-' && c != '+' && c != '.') break;
        --begin;
    }
    while (begin < sign && text[begin] == '.') ++begin;
    return begin;
}

std::optional<FoundLink> link_of_host(std::string_view text, std::size_t begin, std::size_t end) {
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    if (begin == end) return std::nullopt;
    const std::string_view host = text.substr(begin, end - begin);
    const std::size_t scheme = scheme_begin(text, begin);
    if (!is_host(host, scheme != npos)) return std::nullopt;
    if (scheme != npos) return FoundLink{scheme, path_end(text, port_end(text, end)), false};
    if (begin > 0 && text[begin - 1] == '@') {
        const std::size_t local = local_begin(text, begin - 1);
        if (local == begin - 1 || begin - 1 - local > 64) return std::nullopt;
        return FoundLink{local, end, true};
    }
    if (begin > 0 && std::string_view{"/#$@"}.find(text[begin - 1]) != npos) return std::nullopt;
    return FoundLink{begin, path_end(text, port_end(text, end)), false};
}

/// tg://name..., ton://name...
void find_tg_links(std::string_view text, std::vector<FoundLink>& out) {
    for (auto sign = text.find("://"); sign != npos; sign = text.find("://", sign + 3)) {
        std::size_t begin = sign;
        while (begin > 0 && is_ascii_letter(static_cast<unsigned char>(text[begin - 1]))) --begin;
        const std::string scheme = to_lower(text.substr(begin, sign - begin));
        if (scheme != "tg" && scheme != "ton") continue;
        std::size_t end = sign + 3;
        while (end < text.size() && (is_ascii_word(static_cast<unsigned char>(text[end])) || text[end] == '-')) ++end;
        if (end > sign + 3) out.push_back(FoundLink{begin, path_end(text, end), false});
    }
}

}  // namespace

std::vector<FoundLink> find_links(std::string_view text) {
    std::vector<FoundLink> out;
    find_tg_links(text, out);
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t next = i;
        if (!is_domain_char(next_code_point(text, next))) {
            i = next;
            continue;
        }
        const std::size_t begin = i;
        while (i < text.size()) {
            next = i;
            if (!is_domain_char(next_code_point(text, next))) break;
            i = next;
        }
        if (i < text.size() && text[i] == '@') continue;  // a local part or a name before an address
        if (const auto link = link_of_host(text, begin, i)) {
            out.push_back(*link);
            i = std::max(i, link->end);
        }
    }
    std::sort(out.begin(), out.end(), [](const FoundLink& a, const FoundLink& b) { return a.begin < b.begin; });
    return out;
}

}  // namespace telepot::lab
