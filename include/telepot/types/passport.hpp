// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/enums.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/union.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// The keys to a PassportData, encrypted with the bot's public key.
/// Bot API: https://core.telegram.org/bots/api#encryptedcredentials
class EncryptedCredentials {
public:
    EncryptedCredentials();
    /// From its required fields.
    EncryptedCredentials(std::string data, std::string hash, std::string secret);
    EncryptedCredentials(const EncryptedCredentials& other);
    EncryptedCredentials(EncryptedCredentials&& other) noexcept;
    EncryptedCredentials& operator=(const EncryptedCredentials& other);
    EncryptedCredentials& operator=(EncryptedCredentials&& other) noexcept;
    ~EncryptedCredentials();

    /// The keys, encrypted, in base64.
    std::string data;
    /// The hash, in base64.
    std::string hash;
    /// The key, encrypted with the bot's public key, in base64.
    std::string secret;

    EncryptedCredentials& set_data(std::string value);
    EncryptedCredentials& set_hash(std::string value);
    EncryptedCredentials& set_secret(std::string value);
};

/// A document or piece of data of somebody's Telegram Passport, encrypted.
/// Bot API: https://core.telegram.org/bots/api#encryptedpassportelement
class EncryptedPassportElement {
public:
    EncryptedPassportElement();
    /// From its required fields.
    EncryptedPassportElement(EncryptedPassportElementType type, std::string hash);
    EncryptedPassportElement(const EncryptedPassportElement& other);
    EncryptedPassportElement(EncryptedPassportElement&& other) noexcept;
    EncryptedPassportElement& operator=(const EncryptedPassportElement& other);
    EncryptedPassportElement& operator=(EncryptedPassportElement&& other) noexcept;
    ~EncryptedPassportElement();

    /// Which part of the Passport: passport, identity_card, address and so on.
    EncryptedPassportElementType type;
    /// What the user filled in, encrypted, in base64.
    std::optional<std::string> data;
    std::optional<std::string> phone_number;
    std::optional<std::string> email;
    /// The scans, encrypted.
    std::vector<PassportFile> files;
    /// The front of the document, encrypted.
    Box<PassportFile> front_side;
    /// The back of the document, encrypted.
    Box<PassportFile> reverse_side;
    /// A photo of the user with the document, encrypted.
    Box<PassportFile> selfie;
    /// The translation of the document, encrypted.
    std::vector<PassportFile> translation;
    /// The hash, in base64.
    std::string hash;

    EncryptedPassportElement& set_type(EncryptedPassportElementType value);
    EncryptedPassportElement& set_data(std::string value);
    EncryptedPassportElement& set_phone_number(std::string value);
    EncryptedPassportElement& set_email(std::string value);
    EncryptedPassportElement& set_files(std::vector<PassportFile> value);
    EncryptedPassportElement& set_front_side(PassportFile value);
    EncryptedPassportElement& set_reverse_side(PassportFile value);
    EncryptedPassportElement& set_selfie(PassportFile value);
    EncryptedPassportElement& set_translation(std::vector<PassportFile> value);
    EncryptedPassportElement& set_hash(std::string value);
};

/// Telegram Passport data that the user shared with the bot.
/// Bot API: https://core.telegram.org/bots/api#passportdata
class PassportData {
public:
    PassportData();
    /// From its required fields.
    PassportData(std::vector<EncryptedPassportElement> data, EncryptedCredentials credentials);
    PassportData(const PassportData& other);
    PassportData(PassportData&& other) noexcept;
    PassportData& operator=(const PassportData& other);
    PassportData& operator=(PassportData&& other) noexcept;
    ~PassportData();

    /// The parts that the user shared.
    std::vector<EncryptedPassportElement> data;
    /// The keys to the data.
    EncryptedCredentials credentials;

    PassportData& set_data(std::vector<EncryptedPassportElement> value);
    PassportData& set_credentials(EncryptedCredentials value);
};

/// What is wrong with a part of somebody's Telegram Passport.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#passportelementerror
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class PassportElementError : public detail::UnionBase {
public:
    using members = detail::Types<PassportElementErrorDataField, PassportElementErrorFrontSide, PassportElementErrorReverseSide, PassportElementErrorSelfie, PassportElementErrorFile, PassportElementErrorFiles, PassportElementErrorTranslationFile, PassportElementErrorTranslationFiles, PassportElementErrorUnspecified, Unknown>;
    /// An empty Unknown.
    PassportElementError();
    PassportElementError(PassportElementErrorDataField value);
    PassportElementError(PassportElementErrorFrontSide value);
    PassportElementError(PassportElementErrorReverseSide value);
    PassportElementError(PassportElementErrorSelfie value);
    PassportElementError(PassportElementErrorFile value);
    PassportElementError(PassportElementErrorFiles value);
    PassportElementError(PassportElementErrorTranslationFile value);
    PassportElementError(PassportElementErrorTranslationFiles value);
    PassportElementError(PassportElementErrorUnspecified value);
    PassportElementError(Unknown value);
    PassportElementError(const PassportElementError& other);
    PassportElementError(PassportElementError&& other) noexcept;
    PassportElementError& operator=(PassportElementError other) noexcept;
    ~PassportElementError();

    /// The member's source; empty for an Unknown.
    [[nodiscard]] std::string_view source() const noexcept;
    /// The message that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const std::string& message() const;
};

/// A field of the data is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrordatafield
class PassportElementErrorDataField {
public:
    PassportElementErrorDataField();
    /// From its required fields.
    PassportElementErrorDataField(PassportElementErrorDataFieldType type, std::string field_name, std::string data_hash, std::string message);
    PassportElementErrorDataField(const PassportElementErrorDataField& other);
    PassportElementErrorDataField(PassportElementErrorDataField&& other) noexcept;
    PassportElementErrorDataField& operator=(const PassportElementErrorDataField& other);
    PassportElementErrorDataField& operator=(PassportElementErrorDataField&& other) noexcept;
    ~PassportElementErrorDataField();

    static constexpr std::string_view source = "data";
    /// The part of the Passport that it is in.
    PassportElementErrorDataFieldType type;
    /// The field of the data.
    std::string field_name;
    /// The hash of the wrong data, in base64.
    std::string data_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorDataField& set_type(PassportElementErrorDataFieldType value);
    PassportElementErrorDataField& set_field_name(std::string value);
    PassportElementErrorDataField& set_data_hash(std::string value);
    PassportElementErrorDataField& set_message(std::string value);
};

/// A scan is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrorfile
class PassportElementErrorFile {
public:
    PassportElementErrorFile();
    /// From its required fields.
    PassportElementErrorFile(PassportElementErrorFileType type, std::string file_hash, std::string message);
    PassportElementErrorFile(const PassportElementErrorFile& other);
    PassportElementErrorFile(PassportElementErrorFile&& other) noexcept;
    PassportElementErrorFile& operator=(const PassportElementErrorFile& other);
    PassportElementErrorFile& operator=(PassportElementErrorFile&& other) noexcept;
    ~PassportElementErrorFile();

    static constexpr std::string_view source = "file";
    /// The part of the Passport that it is in.
    PassportElementErrorFileType type;
    /// The hash of the wrong file, in base64.
    std::string file_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorFile& set_type(PassportElementErrorFileType value);
    PassportElementErrorFile& set_file_hash(std::string value);
    PassportElementErrorFile& set_message(std::string value);
};

/// The list of scans is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrorfiles
class PassportElementErrorFiles {
public:
    PassportElementErrorFiles();
    /// From its required fields.
    PassportElementErrorFiles(PassportElementErrorFilesType type, std::vector<std::string> file_hashes, std::string message);
    PassportElementErrorFiles(const PassportElementErrorFiles& other);
    PassportElementErrorFiles(PassportElementErrorFiles&& other) noexcept;
    PassportElementErrorFiles& operator=(const PassportElementErrorFiles& other);
    PassportElementErrorFiles& operator=(PassportElementErrorFiles&& other) noexcept;
    ~PassportElementErrorFiles();

    static constexpr std::string_view source = "files";
    /// The part of the Passport that it is in.
    PassportElementErrorFilesType type;
    /// The hashes of the wrong files, in base64.
    std::vector<std::string> file_hashes;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorFiles& set_type(PassportElementErrorFilesType value);
    PassportElementErrorFiles& set_file_hashes(std::vector<std::string> value);
    PassportElementErrorFiles& set_message(std::string value);
};

/// The front of the document is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrorfrontside
class PassportElementErrorFrontSide {
public:
    PassportElementErrorFrontSide();
    /// From its required fields.
    PassportElementErrorFrontSide(PassportElementErrorFrontSideType type, std::string file_hash, std::string message);
    PassportElementErrorFrontSide(const PassportElementErrorFrontSide& other);
    PassportElementErrorFrontSide(PassportElementErrorFrontSide&& other) noexcept;
    PassportElementErrorFrontSide& operator=(const PassportElementErrorFrontSide& other);
    PassportElementErrorFrontSide& operator=(PassportElementErrorFrontSide&& other) noexcept;
    ~PassportElementErrorFrontSide();

    static constexpr std::string_view source = "front_side";
    /// The part of the Passport that it is in.
    PassportElementErrorFrontSideType type;
    /// The hash of the wrong file, in base64.
    std::string file_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorFrontSide& set_type(PassportElementErrorFrontSideType value);
    PassportElementErrorFrontSide& set_file_hash(std::string value);
    PassportElementErrorFrontSide& set_message(std::string value);
};

/// The back of the document is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrorreverseside
class PassportElementErrorReverseSide {
public:
    PassportElementErrorReverseSide();
    /// From its required fields.
    PassportElementErrorReverseSide(PassportElementErrorReverseSideType type, std::string file_hash, std::string message);
    PassportElementErrorReverseSide(const PassportElementErrorReverseSide& other);
    PassportElementErrorReverseSide(PassportElementErrorReverseSide&& other) noexcept;
    PassportElementErrorReverseSide& operator=(const PassportElementErrorReverseSide& other);
    PassportElementErrorReverseSide& operator=(PassportElementErrorReverseSide&& other) noexcept;
    ~PassportElementErrorReverseSide();

    static constexpr std::string_view source = "reverse_side";
    /// The part of the Passport that it is in.
    PassportElementErrorReverseSideType type;
    /// The hash of the wrong file, in base64.
    std::string file_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorReverseSide& set_type(PassportElementErrorReverseSideType value);
    PassportElementErrorReverseSide& set_file_hash(std::string value);
    PassportElementErrorReverseSide& set_message(std::string value);
};

/// The photo with the document is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrorselfie
class PassportElementErrorSelfie {
public:
    PassportElementErrorSelfie();
    /// From its required fields.
    PassportElementErrorSelfie(PassportElementErrorSelfieType type, std::string file_hash, std::string message);
    PassportElementErrorSelfie(const PassportElementErrorSelfie& other);
    PassportElementErrorSelfie(PassportElementErrorSelfie&& other) noexcept;
    PassportElementErrorSelfie& operator=(const PassportElementErrorSelfie& other);
    PassportElementErrorSelfie& operator=(PassportElementErrorSelfie&& other) noexcept;
    ~PassportElementErrorSelfie();

    static constexpr std::string_view source = "selfie";
    /// The part of the Passport that it is in.
    PassportElementErrorSelfieType type;
    /// The hash of the wrong file, in base64.
    std::string file_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorSelfie& set_type(PassportElementErrorSelfieType value);
    PassportElementErrorSelfie& set_file_hash(std::string value);
    PassportElementErrorSelfie& set_message(std::string value);
};

/// A file of the translation is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrortranslationfile
class PassportElementErrorTranslationFile {
public:
    PassportElementErrorTranslationFile();
    /// From its required fields.
    PassportElementErrorTranslationFile(PassportElementErrorTranslationFileType type, std::string file_hash, std::string message);
    PassportElementErrorTranslationFile(const PassportElementErrorTranslationFile& other);
    PassportElementErrorTranslationFile(PassportElementErrorTranslationFile&& other) noexcept;
    PassportElementErrorTranslationFile& operator=(const PassportElementErrorTranslationFile& other);
    PassportElementErrorTranslationFile& operator=(PassportElementErrorTranslationFile&& other) noexcept;
    ~PassportElementErrorTranslationFile();

    static constexpr std::string_view source = "translation_file";
    /// The part of the Passport that it is in.
    PassportElementErrorTranslationFileType type;
    /// The hash of the wrong file, in base64.
    std::string file_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorTranslationFile& set_type(PassportElementErrorTranslationFileType value);
    PassportElementErrorTranslationFile& set_file_hash(std::string value);
    PassportElementErrorTranslationFile& set_message(std::string value);
};

/// The translation is wrong.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrortranslationfiles
class PassportElementErrorTranslationFiles {
public:
    PassportElementErrorTranslationFiles();
    /// From its required fields.
    PassportElementErrorTranslationFiles(PassportElementErrorTranslationFilesType type, std::vector<std::string> file_hashes, std::string message);
    PassportElementErrorTranslationFiles(const PassportElementErrorTranslationFiles& other);
    PassportElementErrorTranslationFiles(PassportElementErrorTranslationFiles&& other) noexcept;
    PassportElementErrorTranslationFiles& operator=(const PassportElementErrorTranslationFiles& other);
    PassportElementErrorTranslationFiles& operator=(PassportElementErrorTranslationFiles&& other) noexcept;
    ~PassportElementErrorTranslationFiles();

    static constexpr std::string_view source = "translation_files";
    /// The part of the Passport that it is in.
    PassportElementErrorTranslationFilesType type;
    /// The hashes of the wrong files, in base64.
    std::vector<std::string> file_hashes;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorTranslationFiles& set_type(PassportElementErrorTranslationFilesType value);
    PassportElementErrorTranslationFiles& set_file_hashes(std::vector<std::string> value);
    PassportElementErrorTranslationFiles& set_message(std::string value);
};

/// Something is wrong that no other class tells.
/// Bot API: https://core.telegram.org/bots/api#passportelementerrorunspecified
class PassportElementErrorUnspecified {
public:
    PassportElementErrorUnspecified();
    /// From its required fields.
    PassportElementErrorUnspecified(std::string type, std::string element_hash, std::string message);
    PassportElementErrorUnspecified(const PassportElementErrorUnspecified& other);
    PassportElementErrorUnspecified(PassportElementErrorUnspecified&& other) noexcept;
    PassportElementErrorUnspecified& operator=(const PassportElementErrorUnspecified& other);
    PassportElementErrorUnspecified& operator=(PassportElementErrorUnspecified&& other) noexcept;
    ~PassportElementErrorUnspecified();

    static constexpr std::string_view source = "unspecified";
    /// The part of the Passport that it is in.
    std::string type;
    /// The hash of what is wrong, in base64.
    std::string element_hash;
    /// What is wrong, for the user to read.
    std::string message;

    PassportElementErrorUnspecified& set_type(std::string value);
    PassportElementErrorUnspecified& set_element_hash(std::string value);
    PassportElementErrorUnspecified& set_message(std::string value);
};

/// A file of Telegram Passport, encrypted.
/// Bot API: https://core.telegram.org/bots/api#passportfile
class PassportFile {
public:
    PassportFile();
    /// From its required fields.
    PassportFile(std::string file_id, std::string file_unique_id, std::int64_t file_size, std::int64_t file_date);
    PassportFile(const PassportFile& other);
    PassportFile(PassportFile&& other) noexcept;
    PassportFile& operator=(const PassportFile& other);
    PassportFile& operator=(PassportFile&& other) noexcept;
    ~PassportFile();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// How large the file is, in bytes.
    std::int64_t file_size = 0;
    /// When it was uploaded, as Unix time.
    std::int64_t file_date = 0;

    PassportFile& set_file_id(std::string value);
    PassportFile& set_file_unique_id(std::string value);
    PassportFile& set_file_size(std::int64_t value);
    PassportFile& set_file_date(std::int64_t value);
};

}  // namespace telepot
