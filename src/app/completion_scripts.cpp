// SPDX-License-Identifier: MIT
#include "app/completion_scripts.hpp"

#include <sstream>
#include <string_view>

namespace telepot::app {

namespace {

/// A word in single quotes, as all three shells read it.
std::string quoted(const std::string& text, std::string_view instead_of_quote = "'\\''") {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'') {
            result += instead_of_quote;
        } else {
            result += c;
        }
    }
    return result + "'";
}

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : " ") + word;
    return result;
}

std::string pattern_of(const std::vector<std::string>& names) {
    std::string result;
    for (const std::string& name : names) result += (result.empty() ? "" : "|") + name;
    return result;
}

std::string option_names(const CompletionEntry& entry) {
    std::string names;
    for (const CompletionOption& option : entry.options) names += (names.empty() ? "" : " ") + joined(option.names);
    return names;
}

const CompletionEntry* find(const std::vector<CompletionEntry>& entries, const std::string& path) {
    for (const CompletionEntry& entry : entries) {
        if (entry.path == path) return &entry;
    }
    return nullptr;
}

std::string child_path(const CompletionEntry& entry, const std::string& name) {
    return entry.path.empty() ? name : entry.path + " " + name;
}

/// How bash and zsh, whose case statements look alike, tell which subcommand stands on the line.
std::string path_cases(const std::vector<CompletionEntry>& entries) {
    std::ostringstream out;
    for (const CompletionEntry& entry : entries) {
        for (const std::string& name : entry.subcommands) {
            const std::string path = child_path(entry, name);
            out << "            " << quoted(entry.path + "," + name) << ") path=" << quoted(path) << " ;;\n";
        }
    }
    return out.str();
}

void bash_values(std::ostringstream& out, const CompletionEntry& entry) {
    for (const CompletionOption& option : entry.options) {
        if (!option.takes_value) continue;
        out << "        " << quoted(entry.path) << ",";
        std::string separator = "@(" + pattern_of(option.names) + ")";
        out << separator << ") ";
        if (!option.choices.empty()) {
            out << "COMPREPLY=($(compgen -W " << quoted(joined(option.choices)) << " -- \"$cur\"))";
        } else if (option.takes_file) {
            out << "COMPREPLY=($(compgen -f -- \"$cur\"))";
        } else {
            out << "COMPREPLY=()";
        }
        out << "; return ;;\n";
    }
}

void bash_words(std::ostringstream& out, const CompletionEntry& entry) {
    std::vector<std::string> words = entry.subcommands;
    words.insert(words.end(), entry.choices.begin(), entry.choices.end());
    out << "        " << quoted(entry.path) << ") words=" << quoted(joined(words))
        << "; options=" << quoted(option_names(entry)) << "; files=" << (entry.takes_files ? 1 : 0) << " ;;\n";
}

// clang-format off
constexpr std::string_view bash_call = R"~(    if [[ $path == call && $cur != -* ]]; then
        compopt -o nospace 2>/dev/null
        if [[ -z $method ]]; then
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" call --methods 2>/dev/null | cut -f1)" -S ' ' -- "$cur"))
        elif [[ $cur != *=* ]]; then
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" call "$method" --parameters 2>/dev/null | cut -f1)" -S = -- "$cur"))
        elif [[ $cur == *=@* ]]; then
            COMPREPLY=($(compgen -f -- "${cur#*=@}"))
        fi
        return
    fi
)~";
// clang-format on

std::string zsh_escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == ':' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

void zsh_words(std::ostringstream& out, const std::vector<CompletionEntry>& entries, const CompletionEntry& entry) {
    out << "        " << quoted(entry.path) << ")\n            words_=(";
    for (const std::string& name : entry.subcommands) {
        const CompletionEntry* const child = find(entries, child_path(entry, name));
        out << "\n                " << quoted(name + ":" + zsh_escaped(child != nullptr ? child->description : ""));
    }
    for (const std::string& choice : entry.choices) out << "\n                " << quoted(choice);
    out << ")\n            options_=(";
    for (const CompletionOption& option : entry.options) {
        for (const std::string& name : option.names) {
            out << "\n                " << quoted(name + ":" + zsh_escaped(option.description));
        }
    }
    out << ")\n            files_=" << (entry.takes_files ? 1 : 0) << " ;;\n";
}

void zsh_values(std::ostringstream& out, const CompletionEntry& entry) {
    for (const CompletionOption& option : entry.options) {
        if (!option.takes_value) continue;
        for (const std::string& name : option.names) {
            out << "        " << quoted(entry.path + "," + name) << ") ";
            if (!option.choices.empty()) {
                out << "compadd -- " << joined(option.choices);
            } else {
                out << (option.takes_file ? "_files" : "_message value");
            }
            out << "; return ;;\n";
        }
    }
}

/// When an entry's completions apply, as a condition of fish.
std::string fish_condition(const CompletionEntry& entry) {
    if (entry.path.empty()) return "__fish_use_subcommand";
    std::istringstream in(entry.path);
    std::string condition;
    for (std::string word; in >> word;) {
        condition += (condition.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
    }
    if (!entry.subcommands.empty()) {
        condition += "; and not __fish_seen_subcommand_from " + joined(entry.subcommands);
    }
    return condition;
}

void fish_option(std::ostringstream& out, const std::string& condition, const CompletionOption& option) {
    out << "complete -c telepot -n " << quoted(condition, "\\'");
    for (const std::string& name : option.names) {
        out << (name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1));
    }
    out << " -d " << quoted(option.description, "\\'");
    if (!option.choices.empty()) {
        out << " -xa " << quoted(joined(option.choices), "\\'");
    } else if (option.takes_value) {
        out << (option.takes_file ? " -rF" : " -x");
    }
    out << '\n';
}

constexpr std::string_view fish_call = R"~(function __telepot_call_method
    for word in (commandline -opc)[3..]
        string match -q -- '-*' $word; or begin; echo $word; return; end
    end
end
complete -c telepot -n '__fish_seen_subcommand_from call; and test -z (__telepot_call_method)' -xa '(telepot call --methods 2>/dev/null)'
complete -c telepot -n '__fish_seen_subcommand_from call; and test -n (__telepot_call_method)' -xa '(telepot call (__telepot_call_method) --parameters 2>/dev/null | string replace -r "\t" "=\t")'
)~";

}  // namespace

std::string bash_completion(const std::vector<CompletionEntry>& entries) {
    std::ostringstream out;
    out << "# bash completion for telepot; made by: telepot completion bash\n"
           "_telepot() {\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path= method= words= options= "
           "files=0 i\n"
           "    # '=' is a word of its own to bash.\n"
           "    if [[ $prev == = ]]; then cur=\"${COMP_WORDS[COMP_CWORD-2]}=$cur\"; elif [[ $cur == = ]]; then "
           "cur=\"$prev=\"; fi\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case \"$path,${COMP_WORDS[i]}\" in\n"
        << path_cases(entries)
        << "            call,[a-zA-Z]*) [[ -z $method ]] && method=${COMP_WORDS[i]} ;;\n"
           "        esac\n"
           "    done\n"
           "    local extglob=$(shopt -p extglob); shopt -s extglob\n"
           "    _telepot_words\n"
           "    $extglob\n"
           "}\n"
           "shopt -q extglob; __telepot_extglob=$?; shopt -s extglob\n"
           "_telepot_words() {\n"
           "    case \"$path,$prev\" in\n";
    for (const CompletionEntry& entry : entries) bash_values(out, entry);
    out << "    esac\n" << bash_call << "    case \"$path\" in\n";
    for (const CompletionEntry& entry : entries) bash_words(out, entry);
    out << "    esac\n"
           "    [[ $cur == -* ]] && words=$options\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
           "    if [[ $files == 1 && $cur != -* ]]; then COMPREPLY+=($(compgen -f -- \"$cur\")); fi\n"
           "}\n"
           "[[ $__telepot_extglob == 1 ]] && shopt -u extglob; unset __telepot_extglob\n"
           "complete -o filenames -F _telepot telepot\n";
    return out.str();
}

std::string zsh_completion(const std::vector<CompletionEntry>& entries) {
    std::ostringstream out;
    out << "#compdef telepot\n"
           "# zsh completion for telepot; made by: telepot completion zsh\n"
           "_telepot() {\n"
           "    local path_= method_= files_=0 i\n"
           "    local -a words_ options_ found_\n"
           "    for ((i = 2; i < CURRENT; i++)); do\n"
           "        case \"$path_,${words[i]}\" in\n";
    std::string cases = path_cases(entries);
    for (std::size_t at = 0; (at = cases.find(" path=", at)) != std::string::npos; at += 7) {
        cases.replace(at, 6, " path_=");
    }
    out << cases
        << "            call,[a-zA-Z]*) [[ -z $method_ ]] && method_=${words[i]} ;;\n"
           "        esac\n"
           "    done\n"
           "    case \"$path_,${words[CURRENT-1]}\" in\n";
    for (const CompletionEntry& entry : entries) zsh_values(out, entry);
    out << "    esac\n"
           "    if [[ $path_ == call && $PREFIX != -* ]]; then\n"
           "        if [[ -z $method_ ]]; then\n"
           "            found_=(${(f)\"$(${words[1]} call --methods 2>/dev/null | cut -f1)\"}); compadd -a found_\n"
           "        elif [[ $PREFIX != *=* ]]; then\n"
           "            found_=(${(f)\"$(${words[1]} call $method_ --parameters 2>/dev/null | cut -f1)\"})\n"
           "            compadd -S = -a found_\n"
           "        elif [[ $PREFIX == *=@* ]]; then\n"
           "            compset -P '*=@'; _files\n"
           "        fi\n"
           "        return\n"
           "    fi\n"
           "    case \"$path_\" in\n";
    for (const CompletionEntry& entry : entries) zsh_words(out, entries, entry);
    out << "    esac\n"
           "    if [[ $PREFIX == -* ]]; then _describe option options_; return; fi\n"
           "    (( ${#words_} )) && _describe command words_\n"
           "    [[ $files_ == 1 ]] && _files\n"
           "}\n"
           "if [[ ${funcstack[1]} == _telepot ]]; then _telepot \"$@\"; else compdef _telepot telepot; fi\n";
    return out.str();
}

std::string fish_completion(const std::vector<CompletionEntry>& entries) {
    std::ostringstream out;
    out << "# fish completion for telepot; made by: telepot completion fish\n"
           "complete -c telepot -f\n";
    for (const CompletionEntry& entry : entries) {
        const std::string condition = fish_condition(entry);
        for (const std::string& name : entry.subcommands) {
            const CompletionEntry* const child = find(entries, child_path(entry, name));
            out << "complete -c telepot -n " << quoted(condition, "\\'") << " -a " << name << " -d "
                << quoted(child != nullptr ? child->description : "", "\\'") << '\n';
        }
        if (!entry.choices.empty()) {
            out << "complete -c telepot -n " << quoted(condition, "\\'") << " -xa "
                << quoted(joined(entry.choices), "\\'") << '\n';
        }
        if (entry.takes_files) out << "complete -c telepot -n " << quoted(condition, "\\'") << " -F\n";
        for (const CompletionOption& option : entry.options) fish_option(out, condition, option);
    }
    out << fish_call;
    return out.str();
}

}  // namespace telepot::app
