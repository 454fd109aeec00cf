/* Substitute for the icuuc.dll of Windows, which Wine 8 lacks: it offers no converters.
   Qt uses it only for text codecs other than Unicode and Latin-1, which this program does not need.
   It is only for tests under Wine and never packaged (contents.py excludes it). */

#include <stdint.h>

#define OFFERED __declspec(dllexport)
#define U_FILE_ACCESS_ERROR 4
#define U_UNSUPPORTED_ERROR 16

typedef int32_t UErrorCode;

static void fail(UErrorCode *error, UErrorCode code) {
    if (error && *error <= 0) *error = code;
}

OFFERED void *ucnv_open(const char *name, UErrorCode *error) { fail(error, U_FILE_ACCESS_ERROR); return 0; }
OFFERED void ucnv_close(void *converter) {}
OFFERED void ucnv_reset(void *converter) {}
OFFERED int8_t ucnv_getMaxCharSize(const void *converter) { return 1; }
OFFERED const char *ucnv_getName(const void *converter, UErrorCode *error) { fail(error, U_UNSUPPORTED_ERROR); return 0; }
OFFERED const char *ucnv_getStandardName(const char *name, const char *standard, UErrorCode *error) { return 0; }
OFFERED int32_t ucnv_countAvailable(void) { return 0; }
OFFERED const char *ucnv_getAvailableName(int32_t number) { return 0; }
OFFERED void ucnv_getToUCallBack(const void *converter, void **action, const void **context) {}
OFFERED void ucnv_getFromUCallBack(const void *converter, void **action, const void **context) {}
OFFERED void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **old_action,
                                 const void **old_context, UErrorCode *error) { fail(error, U_UNSUPPORTED_ERROR); }
OFFERED void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **old_action,
                                   const void **old_context, UErrorCode *error) { fail(error, U_UNSUPPORTED_ERROR); }
OFFERED void ucnv_toUnicode(void *converter, uint16_t **target, const uint16_t *target_end, const char **source,
                            const char *source_end, int32_t *offsets, int8_t flush, UErrorCode *error) {
    fail(error, U_UNSUPPORTED_ERROR);
}
OFFERED void ucnv_fromUnicode(void *converter, char **target, const char *target_end, const uint16_t **source,
                              const uint16_t *source_end, int32_t *offsets, int8_t flush, UErrorCode *error) {
    fail(error, U_UNSUPPORTED_ERROR);
}
OFFERED int32_t ucnv_toUCountPending(const void *converter, UErrorCode *error) { return 0; }
OFFERED int32_t ucnv_fromUCountPending(const void *converter, UErrorCode *error) { return 0; }
OFFERED void ucnv_cbToUWriteUChars(void *arguments, const uint16_t *source, int32_t length, int32_t offset,
                                   UErrorCode *error) { fail(error, U_UNSUPPORTED_ERROR); }
OFFERED void ucnv_cbFromUWriteUChars(void *arguments, const uint16_t **source, const uint16_t *source_end,
                                     int32_t offset, UErrorCode *error) { fail(error, U_UNSUPPORTED_ERROR); }
OFFERED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OFFERED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
