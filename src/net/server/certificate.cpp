// SPDX-License-Identifier: MIT
#include "net/server/certificate.hpp"

#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace telepot::net {

namespace {

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};

std::string address_text(const ASN1_OCTET_STRING& address) {
    std::string text;
    const unsigned char* bytes = ASN1_STRING_get0_data(&address);
    const int size = ASN1_STRING_length(&address);
    for (int i = 0; i < size; ++i) text += (i == 0 ? "" : size == 4 ? "." : ":") + std::to_string(bytes[i]);
    return size == 4 ? text : "an IPv6 address";
}

std::string names_of(X509* certificate) {
    std::string result;
    const std::unique_ptr<GENERAL_NAMES, Closer> names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
        std::string text;
        if (name->type == GEN_DNS) {
            text.assign(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)),
                        static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName)));
        } else if (name->type == GEN_IPADD) {
            text = address_text(*name->d.iPAddress);
        }
        if (!text.empty()) result.append(result.empty() ? "" : ", ").append(text);
    }
    if (!result.empty()) return result;
    std::array<char, 256> common{};
    const int size = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, common.data(),
                                               static_cast<int>(common.size()));
    return size > 0 ? std::string(common.data(), static_cast<std::size_t>(size)) : "nobody";
}

}  // namespace

CertificateFacts certificate_facts(const std::string& file, const std::string& host) {
    const std::unique_ptr<std::FILE, Closer> in(std::fopen(file.c_str(), "rb"));
    if (!in) throw std::runtime_error("can't open " + file);
    const std::unique_ptr<X509, Closer> certificate(PEM_read_X509(in.get(), nullptr, nullptr, nullptr));
    if (!certificate) throw std::runtime_error("there is no certificate in " + file);
    X509* x = certificate.get();
    CertificateFacts facts;
    facts.self_signed = X509_self_signed(x, 1) == 1;
    facts.in_time =
        X509_cmp_current_time(X509_get0_notBefore(x)) < 0 && X509_cmp_current_time(X509_get0_notAfter(x)) > 0;
    facts.matches_host =
        X509_check_ip_asc(x, host.c_str(), 0) == 1 || X509_check_host(x, host.c_str(), host.size(), 0, nullptr) == 1;
    facts.names = names_of(x);
    return facts;
}

}  // namespace telepot::net
