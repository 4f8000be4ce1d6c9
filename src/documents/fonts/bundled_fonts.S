/* SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
   SPDX-License-Identifier: MIT */
    .macro font name, file
    .balign 16
    .global eig_font_\name\()_begin
    .global eig_font_\name\()_end
eig_font_\name\()_begin:
    .incbin "\file"
eig_font_\name\()_end:
    .endm

    .section .rodata
    font regular, EIG_FONT_REGULAR
    font semibold, EIG_FONT_SEMIBOLD
    font bold, EIG_FONT_BOLD
    font italic, EIG_FONT_ITALIC
    .section .note.GNU-stack, "", %progbits
